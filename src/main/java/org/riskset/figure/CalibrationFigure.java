package org.riskset.figure;

import java.util.List;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.study.Study;

/**
 * Predicted against observed survival at one time, a point for each group of patients.
 *
 * @param title what the figure is about
 * @param caption note that every copy carries, empty if none
 * @param alternative the figure in one sentence with numbers
 * @param predictedTitle title of the horizontal axis
 * @param observedTitle title of the vertical axis
 * @param predictedBrief the same where there is little room
 * @param observedBrief the same where there is little room
 * @param percent both axes, from 0 to 100 %
 * @param points one per group, from the lowest prediction to the highest
 */
public record CalibrationFigure(
    String title,
    String caption,
    String alternative,
    String predictedTitle,
    String observedTitle,
    String predictedBrief,
    String observedBrief,
    ValueAxis percent,
    List<Point> points)
    implements Figure {

  /**
   * One group.
   *
   * @param predicted mean predicted survival, from 0 to 1
   * @param observed observed survival
   * @param lower its lower limit, NaN where it does not exist
   * @param upper its upper limit, NaN where it does not exist
   */
  public record Point(double predicted, double observed, double lower, double upper) {
    /** Whether both limits exist. */
    public boolean hasLimits() {
      return !Double.isNaN(lower) && !Double.isNaN(upper);
    }
  }

  /** Copies the points. */
  public CalibrationFigure {
    points = List.copyOf(points);
  }

  /**
   * The figure of a calibration. Groups that nobody is observed in at its time are left out.
   *
   * @param study the study with the model
   */
  public static CalibrationFigure of(Study study, Calibration calibration) {
    return new CalibrationFigureAssembly(study, calibration).figure();
  }
}
