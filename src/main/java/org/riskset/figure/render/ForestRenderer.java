package org.riskset.figure.render;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.ForestEstimate;

/**
 * Draws hazard ratios with their limits: univariable hollow and above, multivariable solid and
 * below, squares that grow with √events, arrows where limits lie beyond the axis.
 */
final class ForestRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1;
  private static final double APART = 0.19;

  private final transient EstimateMark mark;

  ForestRenderer(FigureStyle style) {
    this.mark = new EstimateMark(style);
  }

  @Override
  public XYItemRendererState initialise(
      Graphics2D g,
      Rectangle2D dataArea,
      XYPlot plot,
      XYDataset dataset,
      @Nullable PlotRenderingInfo info) {
    XYItemRendererState state = new XYItemRendererState(info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D dataArea,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      @Nullable CrosshairState crosshairState,
      int pass) {
    if (!(dataset instanceof ForestDataset forest)) {
      return;
    }
    boolean hollow = series == ForestDataset.UNIVARIABLE;
    double shift = !forest.hasUnivariable() ? 0 : hollow ? -APART : APART;
    double y = rangeAxis.valueToJava2D(item + 0.5 + shift, dataArea, RectangleEdge.LEFT);
    double middle = rangeAxis.valueToJava2D(item + 0.5, dataArea, RectangleEdge.LEFT);
    // Arrowheads stand on the very edge; the plot's clip would halve them.
    Shape clip = g.getClip();
    g.setClip(null);
    ForestEstimate estimate = forest.estimate(series, item);
    if (estimate instanceof ForestEstimate.Estimated known) {
      double size = Math.sqrt(forest.events(item) / Math.max(1.0, forest.mostEvents()));
      mark.draw(g, known, domainAxis, dataArea, y, hollow, size);
    } else if (estimate instanceof ForestEstimate.Reference && !hollow) {
      mark.drawReference(g, domainAxis.valueToJava2D(1, dataArea, RectangleEdge.BOTTOM), middle);
    }
    g.setClip(clip);
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
