package org.riskset.figure.render;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.riskset.figure.Area;
import org.riskset.figure.SurvivalFigure;

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
        new TypesetAxis(
            0, layout.ticks().end(), SurvivalAxes.timeAxis(figure, style, layout.ticks())),
        new TypesetAxis(
            0, figure.values().top(), SurvivalAxes.survivalAxis(figure, style, plot.height())),
        new Rectangle2D.Double(plot.x(), plot.y(), plot.width(), plot.height()));
  }

  StepGeometry geometry() {
    return CurveRenderer.geometry(time, survival, plot);
  }
}
