package org.riskset.figure.render;

import java.util.List;
import java.util.stream.DoubleStream;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;
import org.riskset.messages.NumberWording;

/** The axes of a survival figure. */
final class SurvivalAxes {
  private static final double[] QUARTERS = {0, 0.25, 0.5, 0.75, 1};
  private static final double[] HALVES = {0, 0.5, 1};
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
    double[] ticks = height < style.em(LOW) ? HALVES : QUARTERS;
    List<Double> values = DoubleStream.of(ticks).boxed().toList();
    List<String> labels =
        values.stream().map(value -> NumberWording.fixed(100 * value, 0)).toList();
    return new AxisTypesetter(style, new TickMarks(values, labels), figure.survivalTitle());
  }
}
