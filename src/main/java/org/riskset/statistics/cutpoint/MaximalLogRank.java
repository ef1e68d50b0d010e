package org.riskset.statistics.cutpoint;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.RankTestSample;
import org.riskset.statistics.logrank.RankWeight;
import org.riskset.statistics.sample.Observations;

/**
 * The cut whose two sides have the largest ordinary log-rank statistic.
 *
 * @param cutpoint the cut: groups are x ≤ cut and x &gt; cut
 * @param uncorrected the log-rank test of these two groups as if the cut had been fixed beforehand:
 *     its p-value is far too small
 */
public record MaximalLogRank(double cutpoint, ChiSquareTest uncorrected) {
  static MaximalLogRank of(Observations observations, Cuts cuts) {
    RankTestSample sample =
        RankTestSample.of(observations, null, List.of(RankWeight.of(RankWeight.Family.LOG_RANK)));
    int[] order = cuts.order();
    int[] codes = new int[order.length];
    Arrays.fill(codes, 1);
    double largest = -1;
    double cutpoint = Double.NaN;
    int row = 0;
    for (int k = 0; k < cuts.size(); k++) {
      for (; row < cuts.below(k); row++) {
        codes[order[row]] = 0;
      }
      double statistic = LogRank.statistic(sample.sums(codes, 2), 0, 2);
      if (statistic > largest) {
        largest = statistic;
        cutpoint = cuts.value(k);
      }
    }
    return new MaximalLogRank(cutpoint, ChiSquareTest.of(largest, 1));
  }
}
