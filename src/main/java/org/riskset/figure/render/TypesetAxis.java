package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** A linear axis with given ends and ticks. */
final class TypesetAxis extends NumberAxis {
  private static final long serialVersionUID = 1;

  private final transient AxisTypesetter typesetter;

  TypesetAxis(double lower, double upper, AxisTypesetter typesetter) {
    this.typesetter = typesetter;
    setRange(lower, upper);
  }

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      @Nullable PlotRenderingInfo plotState) {
    if (isVisible()) {
      typesetter.draw(g, this, dataArea, edge);
    }
    AxisState state = new AxisState(cursor);
    state.setTicks(List.of());
    return state;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
