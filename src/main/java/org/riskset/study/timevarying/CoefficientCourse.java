package org.riskset.study.timevarying;

import java.util.List;

/**
 * A coefficient of a Cox model as its residuals show it along time.
 *
 * @param name name of its column
 * @param constant the coefficient of the model, the log hazard ratio
 * @param points scaled Schoenfeld residuals, one per event, in order of time
 * @param smooth the curve through them at each event time, with pointwise limits; empty where the
 *     events do not allow one
 * @param degreesOfFreedom coefficients of the curve, its constant among them; 0 without a curve
 */
public record CoefficientCourse(
    String name, double constant, List<Point> points, List<Smooth> smooth, int degreesOfFreedom) {
  /** Copies the lists. */
  public CoefficientCourse {
    points = List.copyOf(points);
    smooth = List.copyOf(smooth);
  }

  /** The scaled residual of one event. */
  public record Point(double time, double value) {}

  /** The curve at one time, with its limits. */
  public record Smooth(double time, double value, double lower, double upper) {
    /** Whether a value lies within the limits. */
    public boolean holds(double other) {
      return lower <= other && other <= upper;
    }
  }
}
