package org.riskset.statistics.spline;

import java.util.Arrays;

/**
 * The cubic B-splines of a knot sequence whose ends are repeated four times, by the recursion of
 * Cox and de Boor:
 *
 * <pre>
 * B(i,1)(x) = 1 on [t_i, t_{i+1}), else 0
 * B(i,k)(x) = (x − t_i)/(t_{i+k−1} − t_i) B(i,k−1)(x) + (t_{i+k} − x)/(t_{i+k} − t_{i+1}) B(i+1,k−1)(x)
 * </pre>
 *
 * and for derivatives B(i,k)′ = (k − 1)(B(i,k−1)/(t_{i+k−1} − t_i) − B(i+1,k−1)/(t_{i+k} −
 * t_{i+1})), terms over 0 being 0 (de Boor, A Practical Guide to Splines, 2001, chapters IX and X).
 * The last interval is closed on the right.
 */
final class CubicBSplines {
  private static final int ORDER = 4;

  private final double[] knots;

  /**
   * B-splines on [lower, upper].
   *
   * @param lower left end
   * @param upper right end, above {@code lower}
   * @param interior knots between, ascending
   */
  CubicBSplines(double lower, double upper, double[] interior) {
    knots = new double[interior.length + 2 * ORDER];
    Arrays.fill(knots, 0, ORDER, lower);
    System.arraycopy(interior, 0, knots, ORDER, interior.length);
    Arrays.fill(knots, ORDER + interior.length, knots.length, upper);
  }

  /** Number of functions. */
  int size() {
    return knots.length - ORDER;
  }

  /** Derivatives of the given order of all functions, at x between the ends. */
  double[] at(double x, int derivative) {
    double[] values = new double[knots.length - 1];
    values[interval(x)] = 1;
    for (int order = 2; order <= ORDER; order++) {
      values = raise(values, order, x, order > ORDER - derivative);
    }
    return values;
  }

  /** The interval of positive length that x lies in, the last one closed on the right. */
  private int interval(double x) {
    int last = size() - 1;
    while (knots[last] >= knots[last + 1]) {
      last--;
    }
    int i = ORDER - 1;
    while (i < last && x >= knots[i + 1]) {
      i++;
    }
    return i;
  }

  /** From functions of one order less: the functions of this order, or their derivatives. */
  private double[] raise(double[] lower, int order, double x, boolean differentiate) {
    double[] raised = new double[lower.length - 1];
    for (int i = 0; i < raised.length; i++) {
      double left = over(lower[i], knots[i + order - 1] - knots[i]);
      double right = over(lower[i + 1], knots[i + order] - knots[i + 1]);
      raised[i] =
          differentiate
              ? (order - 1) * (left - right)
              : (x - knots[i]) * left + (knots[i + order] - x) * right;
    }
    return raised;
  }

  private static double over(double value, double width) {
    return value == 0 ? 0 : value / width;
  }
}
