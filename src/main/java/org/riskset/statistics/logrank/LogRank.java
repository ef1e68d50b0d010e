package org.riskset.statistics.logrank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * The log-rank test of equal survival in k groups, and its weighted forms.
 *
 * <p>At each event time with n at risk, n_g of them in group g, and d events, group g is expected
 * to have d n_g/n of them with the hypergeometric covariance
 *
 * <pre>V_gh = d (n − d)/(n − 1) · (n_g/n)([g = h] − n_h/n)</pre>
 *
 * Observed minus expected are summed over event times and strata with the {@link RankWeight} w of
 * the time, covariances with w². The statistic is the quadratic form of the sums in a generalised
 * inverse of V, referred to χ² with rank(V) degrees of freedom: k − 1 where all groups can be
 * compared. Case weights count as replications. Delayed entry is allowed: a row is at risk for
 * entry &lt; t ≤ end.
 *
 * <p>Agrees with {@code survdiff} of R's survival 3.5 where that is defined.
 *
 * <p>References: Mantel, Cancer Chemother. Rep. 50 (1966) 163; Peto and Peto, J. R. Stat. Soc. A
 * 135 (1972) 185; Klein and Moeschberger, Survival Analysis, 2nd edition (2003), section 7.3.
 */
public final class LogRank {
  private LogRank() {}

  /**
   * The log-rank test; groups without rows are left out.
   *
   * @param groups the groups to compare, one code per row
   * @param strata strata within which to compare, one code per row, or null for none
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static LogRankOutcome test(
      Observations observations, Grouping groups, @Nullable Grouping strata) {
    return test(observations, groups, strata, RankWeight.of(RankWeight.Family.LOG_RANK));
  }

  /**
   * A test of the family; groups without rows are left out.
   *
   * @param groups the groups to compare, one code per row
   * @param strata strata within which to compare, one code per row, or null for none
   * @param weight how much each event time counts
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static LogRankOutcome test(
      Observations observations, Grouping groups, @Nullable Grouping strata, RankWeight weight) {
    int n = observations.size();
    if (groups.size() != n || (strata != null && strata.size() != n)) {
      throw new IllegalArgumentException(
          "groups and strata need one code for each of " + n + " rows");
    }
    RankTestSample sample = RankTestSample.of(observations, strata, List.of(weight));
    return of(sample.sums(groups.codes(), groups.groupCount()), 0, observations, groups);
  }

  /**
   * The test from its sums.
   *
   * @param test which of the weights behind the sums
   */
  public static LogRankOutcome of(
      RankSums sums, int test, Observations observations, Grouping groups) {
    int[] present = present(groups);
    List<GroupCount> counts = counts(sums, test, observations, groups, present);
    if (observations.size() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NO_ROWS, counts);
    }
    if (observations.eventWeight() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NO_EVENTS, counts);
    }
    if (present.length < 2) {
      return new LogRankOutcome.Impossible(NotEstimable.ONE_GROUP, counts);
    }
    double[][] variance = sums.variance(test, present);
    GeneralizedCholesky factor = GeneralizedCholesky.of(variance);
    if (factor.rank() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NOTHING_TO_COMPARE, counts);
    }
    double statistic = factor.quadraticForm(sums.differences(test, present));
    return new LogRankOutcome.Estimated(
        new LogRankResult(
            ChiSquareTest.of(statistic, factor.rank()), counts, new SymmetricMatrix(variance)));
  }

  /**
   * The statistic alone, as a permutation test needs it many times; 0 where there is nothing to
   * compare.
   *
   * @param groups number of groups, all of which are compared
   */
  public static double statistic(RankSums sums, int test, int groups) {
    int[] all = IntStream.range(0, groups).toArray();
    GeneralizedCholesky factor = GeneralizedCholesky.of(sums.variance(test, all));
    return factor.quadraticForm(sums.differences(test, all));
  }

  private static int[] present(Grouping groups) {
    int[] rows = new int[groups.groupCount()];
    for (int i = 0; i < groups.size(); i++) {
      rows[groups.code(i)]++;
    }
    return IntStream.range(0, rows.length).filter(g -> rows[g] > 0).toArray();
  }

  private static List<GroupCount> counts(
      RankSums sums, int test, Observations observations, Grouping groups, int[] present) {
    double[] weight = new double[groups.groupCount()];
    for (int i = 0; i < groups.size(); i++) {
      weight[groups.code(i)] += observations.weight(i);
    }
    List<GroupCount> counts = new ArrayList<>();
    for (int g : present) {
      String label = groups.labels().get(g);
      counts.add(new GroupCount(label, weight[g], sums.observed(test, g), sums.expected(test, g)));
    }
    return counts;
  }
}
