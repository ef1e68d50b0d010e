package org.riskset.statistics.firth;

import java.util.function.DoubleBinaryOperator;
import org.riskset.statistics.firth.SmoothFunction.Place;

/** Functions of two arguments whose maxima and profiles are known. */
final class Functions {
  private Functions() {}

  /** A function of two arguments with its gradient; the curvature is only roughly right. */
  static SmoothFunction of(
      DoubleBinaryOperator value,
      DoubleBinaryOperator alongFirst,
      DoubleBinaryOperator alongSecond,
      double curvature) {
    return new SmoothFunction() {
      @Override
      public int size() {
        return 2;
      }

      @Override
      public Place at(double[] place) {
        double[] gradient = {
          alongFirst.applyAsDouble(place[0], place[1]),
          alongSecond.applyAsDouble(place[0], place[1])
        };
        double[][] curvatures = {{curvature, 0}, {0, curvature}};
        return new Place(value.applyAsDouble(place[0], place[1]), gradient, curvatures);
      }
    };
  }

  /** −(a − 3)² − (b + 1)² − (a − 3)(b + 1): largest at (3, −1), curvature {{2, 1}, {1, 2}}. */
  static SmoothFunction paraboloid(double curvature) {
    return of(
        (a, b) -> -(a - 3) * (a - 3) - (b + 1) * (b + 1) - (a - 3) * (b + 1),
        (a, b) -> -2 * (a - 3) - (b + 1),
        (a, b) -> -2 * (b + 1) - (a - 3),
        curvature);
  }

  /**
   * Counts with means e^a and, in the second group, e^(a + b): {@code first} and {@code second}
   * counted, in one unit of time each.
   */
  static SmoothFunction counts(double first, double second) {
    return of(
        (a, b) -> first * a + second * (a + b) - Math.exp(a) - Math.exp(a + b),
        (a, b) -> first + second - Math.exp(a) - Math.exp(a + b),
        (a, b) -> second - Math.exp(a + b),
        first + second);
  }
}
