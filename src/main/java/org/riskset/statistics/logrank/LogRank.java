package org.riskset.statistics.logrank;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;

/**
 * The log-rank test of equal survival in k groups.
 *
 * <p>At each event time with n at risk, n_g of them in group g, and d events, group g is expected
 * to have d n_g/n of them with the hypergeometric covariance
 *
 * <pre>V_gh = d (n − d)/(n − 1) · (n_g/n)([g = h] − n_h/n)</pre>
 *
 * Both are summed over event times and strata. The statistic is the quadratic form of observed
 * minus expected in a generalised inverse of V, referred to χ² with rank(V) degrees of freedom: k −
 * 1 where all groups can be compared. Weights count as replications. Delayed entry is allowed: a
 * row is at risk for entry &lt; t ≤ end.
 *
 * <p>Agrees with {@code survdiff} of R's survival 3.5 where that is defined.
 *
 * <p>References: Mantel, Cancer Chemother. Rep. 50 (1966) 163; Peto and Peto, J. R. Stat. Soc. A
 * 135 (1972) 185.
 */
public final class LogRank {
  private LogRank() {}

  /**
   * Tests equal survival of the groups, within strata if given. Groups without rows are left out.
   *
   * @param groups the groups to compare, one code per row
   * @param strata strata within which to compare, one code per row, or null for none
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static LogRankOutcome test(
      Observations observations, Grouping groups, @Nullable Grouping strata) {
    int n = observations.size();
    Grouping blocks = strata == null ? Grouping.single("", n) : strata;
    if (groups.size() != n || blocks.size() != n) {
      throw new IllegalArgumentException(
          "groups and strata need one code for each of " + n + " rows");
    }
    GroupComparison comparison = new GroupComparison(groups.groupCount());
    RowIndex rowsByStratum = blocks.rowsByGroup();
    for (int stratum = 0; stratum < blocks.groupCount(); stratum++) {
      int[] rows = rowsByStratum.rows(stratum);
      comparison.addStratum(observations.select(rows), groups.select(rows));
    }
    return outcome(comparison, observations, groups);
  }

  private static LogRankOutcome outcome(
      GroupComparison comparison, Observations observations, Grouping groups) {
    int[] present = comparison.groupsWithRows();
    List<GroupCount> counts = new ArrayList<>();
    double[] difference = new double[present.length];
    for (int i = 0; i < present.length; i++) {
      GroupCount count = comparison.count(present[i], groups.labels().get(present[i]));
      counts.add(count);
      difference[i] = count.observed() - count.expected();
    }
    if (observations.size() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NO_ROWS, counts);
    }
    if (observations.eventWeight() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NO_EVENTS, counts);
    }
    if (present.length < 2) {
      return new LogRankOutcome.Impossible(NotEstimable.ONE_GROUP, counts);
    }
    double[][] variance = comparison.variance(present);
    GeneralizedCholesky factor = GeneralizedCholesky.of(variance);
    if (factor.rank() == 0) {
      return new LogRankOutcome.Impossible(NotEstimable.NOTHING_TO_COMPARE, counts);
    }
    ChiSquareTest test = ChiSquareTest.of(factor.quadraticForm(difference), factor.rank());
    return new LogRankOutcome.Estimated(
        new LogRankResult(test, counts, new SymmetricMatrix(variance)));
  }
}
