package org.riskset.figure;

import java.util.List;

/**
 * Smooth curves of a model over those of the data.
 *
 * @param name what they are: "Weibull model"
 * @param curves one per group that the model has a curve for
 */
public record FittedCurves(String name, List<Curve> curves) {
  /**
   * The curve of one group.
   *
   * @param style which colour it has, from 0
   * @param points its points, times ascending; neighbours are joined by straight lines
   */
  public record Curve(int style, List<Point> points) {
    /** Copies the points. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /**
   * A point of a curve.
   *
   * @param time the time
   * @param value what the vertical axis shows of survival
   */
  public record Point(double time, double value) {}

  /** Copies the curves. */
  public FittedCurves {
    curves = List.copyOf(curves);
  }

  /** A figure of the data alone. */
  public static FittedCurves none() {
    return new FittedCurves("", List.of());
  }

  /** Whether there is anything to draw. */
  public boolean exist() {
    return !curves.isEmpty();
  }
}
