package org.riskset.report;

import org.riskset.statistics.descriptive.NumberSummary;
import org.riskset.study.baseline.BaselineSummary;
import org.riskset.study.baseline.BaselineTable;
import org.riskset.study.baseline.BaselineVariable;

/** A table of baseline characteristics as a tidy table: one row per variable, level and group. */
final class Table1Tidy {
  private Table1Tidy() {}

  static TidyTable of(BaselineTable table) {
    TidyTable tidy =
        new TidyTable(
            "variable",
            "level",
            "group",
            "n",
            "n_missing",
            "percent",
            "mean",
            "std_dev",
            "min",
            "q1",
            "median",
            "q3",
            "max");
    for (BaselineVariable variable : table.variables()) {
      add(tidy, variable, "all", variable.overall());
      for (int g = 0; g < table.groups().size(); g++) {
        add(tidy, variable, table.groups().get(g), variable.groups().get(g));
      }
    }
    return tidy;
  }

  private static void add(
      TidyTable tidy, BaselineVariable variable, String group, BaselineSummary summary) {
    if (summary instanceof BaselineSummary.Numbers numbers) {
      NumberSummary s = numbers.summary();
      tidy.add(
          variable.name(),
          "",
          group,
          s.n(),
          numbers.missing(),
          Double.NaN,
          s.mean(),
          s.standardDeviation(),
          s.min(),
          s.lowerQuartile(),
          s.median(),
          s.upperQuartile(),
          s.max());
    } else if (summary instanceof BaselineSummary.Categories categories) {
      double nan = Double.NaN;
      for (int l = 0; l < variable.levels().size(); l++) {
        tidy.add(
            variable.name(),
            variable.levels().get(l),
            group,
            categories.counts().get(l),
            categories.missing(),
            categories.percent(l),
            nan,
            nan,
            nan,
            nan,
            nan,
            nan,
            nan);
      }
    }
  }
}
