package org.riskset.statistics.logrank;

import java.util.Arrays;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;

/**
 * The test against ordered alternatives: survival falls, or rises, from group to group.
 *
 * <p>With scores a of the groups, observed minus expected U and their covariance V,
 *
 * <pre>Z = Σ a_j U_j / √(aᵀVa)</pre>
 *
 * which does not change when a constant is added to the scores or they are multiplied by one.
 *
 * <p>References: Tarone, Biometrika 62 (1975) 679; Klein and Moeschberger, Survival Analysis, 2nd
 * edition (2003), section 7.4.
 */
public final class TrendTest {
  /** What aᵀVa of rounding errors may come to, relative to its terms. */
  private static final double ROUNDING = 1e-12;

  private TrendTest() {}

  /**
   * The test for trend that goes with a test of the log-rank family.
   *
   * @param test the test of any difference
   * @param scores one score for each of its groups
   * @throws IllegalArgumentException if the numbers of scores and groups differ
   */
  public static TrendOutcome of(LogRankOutcome test, double[] scores) {
    if (test instanceof LogRankOutcome.Impossible impossible) {
      return new TrendOutcome.Impossible(impossible.reason());
    }
    return of(((LogRankOutcome.Estimated) test).result(), scores);
  }

  private static TrendOutcome of(LogRankResult result, double[] scores) {
    int k = result.groups().size();
    if (scores.length != k) {
      throw new IllegalArgumentException(scores.length + " scores for " + k + " groups");
    }
    // Rows of V add up to 0, so scores may be centred, which keeps large equal parts out of sums.
    double mean = Arrays.stream(scores).average().orElse(0);
    double[] a = Arrays.stream(scores).map(score -> score - mean).toArray();
    double sum = 0;
    double variance = 0;
    double size = 0;
    for (int g = 0; g < k; g++) {
      GroupCount group = result.groups().get(g);
      sum += a[g] * (group.observed() - group.expected());
      size += a[g] * a[g] * result.variance().get(g, g);
      for (int h = 0; h < k; h++) {
        variance += a[g] * a[h] * result.variance().get(g, h);
      }
    }
    if (variance <= ROUNDING * size) {
      return new TrendOutcome.Impossible(NotEstimable.NOTHING_TO_COMPARE);
    }
    double z = sum / Math.sqrt(variance);
    return new TrendOutcome.Estimated(z, ChiSquareTest.ofNormal(z));
  }
}
