package org.riskset.statistics.cutpoint;

import java.util.Arrays;

/**
 * Sums of scores on the lower side of each cut, standardised by mean and variance over all
 * arrangements of the scores:
 *
 * <pre>
 * S_m = Σ over the m lowest of a,   E = m ā,   Var = m(N − m)/(N(N − 1)) Σ(a − ā)²
 * </pre>
 */
final class StandardizedSums {
  /** Scores that differ by rounding alone. */
  private static final double ROUNDING = 1e-20;

  private final int[] below;
  private final double mean;
  private final double squares;
  private final int n;

  StandardizedSums(double[] scores, int[] below) {
    this.below = below;
    n = scores.length;
    mean = Arrays.stream(scores).average().orElse(0);
    double sum = Arrays.stream(scores).map(a -> (a - mean) * (a - mean)).sum();
    double size = Arrays.stream(scores).map(a -> a * a).sum();
    squares = sum <= ROUNDING * size ? 0 : sum;
  }

  /** Whether the scores differ, so that there is something to select. */
  boolean exist() {
    return squares > 0;
  }

  /** Expectation of the sum of m scores. */
  double expectation(int m) {
    return m * mean;
  }

  /** Standard deviation of the sum of m scores. */
  double deviation(int m) {
    return Math.sqrt((double) m * (n - m) / ((double) n * (n - 1)) * squares);
  }

  /**
   * |S − E|/√Var at each cut.
   *
   * @param ordered the scores in the order of the variable
   */
  double[] at(double[] ordered) {
    double[] statistics = new double[below.length];
    double sum = 0;
    int row = 0;
    for (int k = 0; k < below.length; k++) {
      for (; row < below[k]; row++) {
        sum += ordered[row] - mean;
      }
      statistics[k] = Math.abs(sum) / deviation(below[k]);
    }
    return statistics;
  }

  /** The largest of them. */
  double largest(double[] ordered) {
    return Arrays.stream(at(ordered)).max().orElse(0);
  }
}
