package org.riskset.statistics.maxcombo;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Integrals of functions that are smooth between given points, by the Gauss-Kronrod rule of 7 and
 * 15 nodes on halved intervals.
 *
 * <p>Reference: Piessens et al., QUADPACK (1983).
 */
final class AdaptiveIntegral {
  private static final double[] NODES = {
    0.9914553711208126,
    0.9491079123427585,
    0.8648644233597691,
    0.7415311855993943,
    0.5860872354676911,
    0.4058451513773972,
    0.2077849550078985,
    0
  };
  private static final double[] KRONROD = {
    0.02293532201052922, 0.06309209262997854, 0.1047900103222502, 0.1406532597155259,
    0.1690047266392679, 0.1903505780647854, 0.2044329400752989, 0.2094821410847278
  };
  private static final double[] GAUSS = {
    0, 0.1294849661688697, 0, 0.2797053914892767, 0, 0.3818300505051189, 0, 0.4179591836734694
  };
  private static final int MOST_HALVINGS = 40;

  private final DoubleUnaryOperator function;
  private final double tolerance;

  /**
   * An integral.
   *
   * @param function what is integrated
   * @param tolerance difference of the two rules on an interval, at which it is not halved; the
   *     better rule is then nearer by far
   */
  AdaptiveIntegral(DoubleUnaryOperator function, double tolerance) {
    this.function = function;
    this.tolerance = tolerance;
  }

  /**
   * The integral from the smallest to the largest point.
   *
   * @param points where the function is not smooth, and the ends, in any order
   */
  double over(double... points) {
    double[] ascending = points.clone();
    Arrays.sort(ascending);
    double sum = 0;
    for (int i = 1; i < ascending.length; i++) {
      if (ascending[i - 1] < ascending[i]) {
        sum += between(ascending[i - 1], ascending[i], MOST_HALVINGS);
      }
    }
    return sum;
  }

  private double between(double from, double to, int halvings) {
    double centre = from + (to - from) / 2;
    double half = (to - from) / 2;
    double kronrod = 0;
    double gauss = 0;
    for (int i = 0; i < NODES.length; i++) {
      double value = function.applyAsDouble(centre + half * NODES[i]);
      if (NODES[i] > 0) {
        value += function.applyAsDouble(centre - half * NODES[i]);
      }
      kronrod += KRONROD[i] * value;
      gauss += GAUSS[i] * value;
    }
    boolean enough = Math.abs(kronrod - gauss) * half <= tolerance || halvings == 0;
    return enough
        ? kronrod * half
        : between(from, centre, halvings - 1) + between(centre, to, halvings - 1);
  }
}
