package org.riskset.statistics.spline;

import java.util.Arrays;
import java.util.List;

/**
 * Restricted cubic splines in the truncated power basis: x itself, and for j = 1, …, k − 2
 *
 * <pre>
 * ((x − t_j)₊³ − (x − t_{k−1})₊³ (t_k − t_j)/(t_k − t_{k−1}) + (x − t_k)₊³ (t_{k−1} − t_j)/(t_k − t_{k−1}))
 *   / (t_k − t_1)²
 * </pre>
 *
 * (Harrell, Regression Modeling Strategies, 2015, section 2.4.5). Immutable.
 */
public final class RestrictedCubicSpline implements SplineBasis {
  private final double[] knots;

  /**
   * The basis with the given knots.
   *
   * @param knots at least 3 distinct numbers, ascending
   * @throws IllegalArgumentException if there are fewer or they do not ascend
   */
  public RestrictedCubicSpline(double[] knots) {
    this.knots = knots.clone();
    for (int i = 1; i < knots.length; i++) {
      if (!(knots[i] > knots[i - 1])) {
        throw new IllegalArgumentException("knots must ascend");
      }
    }
    if (knots.length < 3) {
      throw new IllegalArgumentException("a restricted cubic spline has at least 3 knots");
    }
  }

  @Override
  public int size() {
    return knots.length - 1;
  }

  @Override
  public List<Double> knots() {
    return Arrays.stream(knots).boxed().toList();
  }

  @Override
  public double[] at(double x) {
    int k = knots.length;
    double scale = Math.cbrt(Math.pow(knots[k - 1] - knots[0], 2));
    double last = knots[k - 1];
    double beforeLast = knots[k - 2];
    double width = last - beforeLast;
    double[] values = new double[k - 1];
    values[0] = x;
    for (int j = 0; j < k - 2; j++) {
      double tail =
          (beforeLast - knots[j]) * cube((x - last) / scale)
              - (last - knots[j]) * cube((x - beforeLast) / scale);
      values[j + 1] = cube((x - knots[j]) / scale) + tail / width;
    }
    return values;
  }

  private static double cube(double x) {
    return x > 0 ? x * x * x : 0;
  }
}
