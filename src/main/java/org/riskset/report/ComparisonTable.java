package org.riskset.report;

import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.logrank.GroupCount;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.study.analysis.ComparisonAnalysis;

/** A test of equal survival as a tidy table: one row per group, the test beside each. */
final class ComparisonTable {
  private ComparisonTable() {}

  static TidyTable of(ComparisonAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "group", "n", "observed", "expected", "test", "statistic", "df", "p_value", "log10_p");
    for (GroupCount group : analysis.logRank().groups()) {
      add(table, group, analysis.logRank());
    }
    return table;
  }

  private static void add(TidyTable table, GroupCount group, LogRankOutcome outcome) {
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      ChiSquareTest test = estimated.result().test();
      table.add(
          group.label(),
          group.n(),
          group.observed(),
          group.expected(),
          "log-rank",
          test.statistic(),
          test.degreesOfFreedom(),
          test.pValue(),
          test.log10PValue());
    } else {
      table.add(
          group.label(), group.n(), group.observed(), group.expected(), "log-rank", "", "", "", "");
    }
  }
}
