package org.riskset.statistics.cutpoint;

import java.util.Arrays;

/**
 * Sums of scores on the lower side of each cut, standardised by mean and variance over all
 * arrangements of the scores:
 *
 * <pre>
 * S = Σ of the m scores,   E = m ā,   Var = m(N − m)/(N²(N − 1)) (N Σa² − (Σa)²)
 * </pre>
 */
final class StandardizedSums {
  /** Scores that differ by rounding alone. */
  private static final double ROUNDING = 1e-20;

  private final int[] below;
  private final double total;
  private final double spread;
  private final boolean differ;
  private final int n;

  StandardizedSums(double[] scores, int[] below) {
    this.below = below;
    n = scores.length;
    total = Arrays.stream(scores).sum();
    double size = Arrays.stream(scores).map(a -> a * a).sum();
    double centred = Arrays.stream(scores).map(a -> (a - total / n) * (a - total / n)).sum();
    differ = centred > ROUNDING * size;
    spread = n * size - total * total;
  }

  /** Whether the scores differ, so that there is something to select. */
  boolean exist() {
    return differ;
  }

  /** A sum of m scores, standardised. */
  double standardized(int m, double sum) {
    return (sum - expectation(m)) / deviation(m);
  }

  /** Expectation of the sum of m scores. */
  private double expectation(int m) {
    return (double) m / n * total;
  }

  /** Standard deviation of the sum of m scores. */
  private double deviation(int m) {
    return Math.sqrt((double) m * (n - m) / ((double) n * n * (n - 1)) * spread);
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
        sum += ordered[row];
      }
      statistics[k] = Math.abs(standardized(below[k], sum));
    }
    return statistics;
  }

  /** The largest of them. */
  double largest(double[] ordered) {
    return Arrays.stream(at(ordered)).max().orElse(0);
  }
}
