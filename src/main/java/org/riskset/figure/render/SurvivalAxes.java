package org.riskset.figure.render;

import java.util.List;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;
import org.riskset.figure.ValueAxis;

/** The axes of a survival figure. */
final class SurvivalAxes {
  private static final double LOW = 6;

  private SurvivalAxes() {}

  static AxisTypesetter timeAxis(SurvivalFigure figure, FigureStyle style, TimeTicks ticks) {
    return new AxisTypesetter(
        style, new TickMarks(ticks.times(), ticks.labels()), figure.timeTitle());
  }

  /**
   * The survival axis.
   *
   * @param height height of the plot; a low one gets fewer ticks
   */
  static AxisTypesetter survivalAxis(SurvivalFigure figure, FigureStyle style, double height) {
    ValueAxis axis = figure.values();
    List<Double> ticks = height < style.em(LOW) ? axis.fewTicks() : axis.ticks();
    List<String> labels = ticks.stream().map(axis::label).toList();
    return new AxisTypesetter(style, new TickMarks(ticks, labels), figure.survivalTitle());
  }
}
