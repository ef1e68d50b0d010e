package org.riskset.statistics.maxcombo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.RankSums;
import org.riskset.statistics.logrank.RankWeight;

/**
 * The max-combo test of two groups: the largest |Z| of the Fleming-Harrington tests with (ρ, γ) =
 * (0, 0), (0, 1), (1, 0) and (1, 1), which look for differences throughout, late, early and in the
 * middle.
 *
 * <p>If survival is equal the four are jointly normal with the correlations of their weighted sums,
 * Σ w_a w_b v over event times and strata. The weight of (0, 0) is the sum of those of (1, 0) and
 * (0, 1), so this distribution has at most three dimensions.
 *
 * <p>References: Lee, Comput. Stat. Data Anal. 51 (2007) 6557; Karrison, Stata J. 16 (2016) 678;
 * Lin et al., Stat. Biopharm. Res. 12 (2020) 187.
 */
public final class MaxCombo {
  /** The weights whose largest test counts. */
  public static final List<RankWeight> WEIGHTS =
      List.of(
          RankWeight.flemingHarrington(0, 0),
          RankWeight.flemingHarrington(0, 1),
          RankWeight.flemingHarrington(1, 0),
          RankWeight.flemingHarrington(1, 1));

  /** What the variance of one test may come to by rounding, relative to the unweighted one. */
  private static final double ROUNDING = 1e-24;

  private static final int DIMENSIONS = 3;

  private MaxCombo() {}

  /**
   * The test.
   *
   * @param sums sums with {@link #WEIGHTS}
   * @param second number of the second group, whose sooner failing makes z positive
   * @param logRank the unweighted test of these groups
   */
  public static MaxComboOutcome of(RankSums sums, int second, LogRankOutcome logRank) {
    if (logRank instanceof LogRankOutcome.Impossible impossible) {
      return new MaxComboOutcome.Impossible(impossible.reason());
    }
    double[] z = statistics(sums, second);
    double largest = largest(z);
    double[][] correlation = correlation(sums, second);
    int[] existing = IntStream.range(0, z.length).filter(t -> !Double.isNaN(z[t])).toArray();
    double[][] joint =
        Arrays.stream(existing)
            .mapToObj(a -> Arrays.stream(existing).mapToDouble(b -> correlation[a][b]).toArray())
            .toArray(double[][]::new);
    LargestNormal tail = LargestNormal.exceeds(largest, joint, DIMENSIONS);
    List<MaxComboComponent> components =
        IntStream.range(0, z.length)
            .mapToObj(
                t ->
                    new MaxComboComponent(
                        WEIGHTS.get(t), z[t], ChiSquareTest.ofNormal(z[t]).pValue()))
            .toList();
    return new MaxComboOutcome.Estimated(
        new MaxComboResult(
            largest,
            tail.probability(),
            tail.log10Probability(),
            components,
            new SymmetricMatrix(correlation)));
  }

  /** The largest |Z| alone, as a permutation test needs it many times; 0 if none exists. */
  public static double statistic(RankSums sums, int group) {
    return largest(statistics(sums, group));
  }

  private static double[] statistics(RankSums sums, int group) {
    return IntStream.range(0, WEIGHTS.size())
        .mapToDouble(
            t ->
                exists(sums, t, group)
                    ? sums.difference(t, group) / Math.sqrt(sums.covariance(t, t, group, group))
                    : Double.NaN)
        .toArray();
  }

  private static boolean exists(RankSums sums, int test, int group) {
    double unweighted = sums.covariance(0, 0, group, group);
    return sums.covariance(test, test, group, group) > ROUNDING * unweighted;
  }

  private static double largest(double[] z) {
    return Arrays.stream(z).filter(v -> !Double.isNaN(v)).map(Math::abs).max().orElse(0);
  }

  private static double[][] correlation(RankSums sums, int group) {
    int n = WEIGHTS.size();
    double[][] correlation = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        boolean exists = exists(sums, a, group) && exists(sums, b, group);
        double scale =
            Math.sqrt(sums.covariance(a, a, group, group))
                * Math.sqrt(sums.covariance(b, b, group, group));
        correlation[a][b] = exists ? sums.covariance(a, b, group, group) / scale : Double.NaN;
      }
      correlation[a][a] = Double.isNaN(correlation[a][a]) ? Double.NaN : 1;
    }
    return correlation;
  }
}
