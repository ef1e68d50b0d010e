package org.riskset.study.analysis;

import java.util.List;
import org.riskset.progress.Progress;
import org.riskset.statistics.logrank.LogRank;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.RankSums;
import org.riskset.statistics.logrank.RankTestSample;
import org.riskset.statistics.maxcombo.MaxCombo;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.permutation.StratifiedShuffle;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;

/** Tests the groups of some rows for equal survival. */
final class EqualityTestRun {
  private final ComparedRows rows;
  private final EqualityTest test;
  private final RankTestSample sample;

  EqualityTestRun(ComparedRows rows, EqualityTest test) {
    this.rows = rows;
    this.test = test;
    sample =
        RankTestSample.of(
            rows.observations(),
            rows.strata(),
            test.isMaximum() ? MaxCombo.WEIGHTS : List.of(test.weight()));
  }

  EqualityTestResult result() {
    RankSums sums = sample.sums(rows.groups().codes(), rows.groupCount());
    LogRankOutcome logRank = LogRank.of(sums, 0, rows.observations(), rows.groups());
    return new EqualityTestResult(logRank, test.isMaximum() ? MaxCombo.of(sums, 1, logRank) : null);
  }

  /** The permutation p-value of a test that exists. */
  PermutationTest permutation(
      EqualityTestResult result, ComparisonSpec.Permutations wanted, Progress progress) {
    StratifiedShuffle shuffle = new StratifiedShuffle(rows.groups(), rows.strata());
    return PermutationTest.run(
        result.statistic(),
        wanted.count(),
        wanted.seed(),
        random -> statistic(shuffle.next(random)),
        progress);
  }

  private double statistic(int[] codes) {
    RankSums sums = sample.sums(codes, rows.groupCount());
    return test.isMaximum()
        ? MaxCombo.statistic(sums, 1)
        : LogRank.statistic(sums, 0, rows.groupCount());
  }
}
