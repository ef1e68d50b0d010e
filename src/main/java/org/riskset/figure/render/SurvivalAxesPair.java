package org.riskset.figure.render;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.riskset.figure.Area;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;

/**
 * The two axes of a survival plot. Curves, risk table, labels and the window's read-out all ask
 * these objects where a value stands.
 *
 * @param time time axis
 * @param survival survival axis, fractions
 * @param plot the data area
 */
record SurvivalAxesPair(ValueAxis time, ValueAxis survival, Rectangle2D plot) {
  static SurvivalAxesPair of(SurvivalFigure figure, FigureStyle style, SurvivalLayout layout) {
    Area plot = layout.plot();
    return new SurvivalAxesPair(
        timeAxis(layout.ticks(), SurvivalAxes.timeAxis(figure, style, layout.ticks())),
        new TypesetAxis(
            figure.values().bottom(),
            figure.values().top(),
            SurvivalAxes.survivalAxis(figure, style, plot.height())),
        new Rectangle2D.Double(plot.x(), plot.y(), plot.width(), plot.height()));
  }

  private static ValueAxis timeAxis(TimeTicks ticks, AxisTypesetter typesetter) {
    return ticks.isLogarithmic()
        ? new TypesetLogAxis(ticks.start(), ticks.end(), typesetter)
        : new TypesetAxis(ticks.start(), ticks.end(), typesetter);
  }

  StepGeometry geometry() {
    return CurveRenderer.geometry(time, survival, plot);
  }
}
