package org.riskset.report;

import org.riskset.statistics.logrank.GroupCount;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.EqualityTestResult;

/** A test of equal survival as a tidy table: one row per group, the test beside each. */
final class ComparisonTable {
  private ComparisonTable() {}

  static TidyTable of(Study study, ComparisonAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "group", "n", "observed", "expected", "test", "statistic", "df", "p_value", "log10_p");
    String name = study.comparison().test().name();
    EqualityTestResult test = analysis.test();
    for (GroupCount group : test.logRank().groups()) {
      table.add(
          group.label(),
          group.n(),
          group.observed(),
          group.expected(),
          name,
          test.statistic(),
          test.chiSquare().map(t -> Integer.toString(t.degreesOfFreedom())).orElse(""),
          test.pValue(),
          test.log10PValue());
    }
    return table;
  }
}
