package org.riskset.report;

import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/** Kaplan-Meier curves as a tidy table: one row per group and time. */
final class KaplanMeierTable {
  private KaplanMeierTable() {}

  static TidyTable of(SurvivalAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "group",
            "time",
            "n_risk",
            "n_event",
            "n_censor",
            "estimate",
            "std_error",
            "conf_low",
            "conf_high",
            "cumulative_hazard",
            "cumulative_hazard_std_error");
    for (GroupCurve group : analysis.curves()) {
      for (int i = 0; i < group.curve().size(); i++) {
        addStep(table, group.group(), group.curve(), i);
      }
    }
    return table;
  }

  private static void addStep(TidyTable table, String group, KaplanMeierCurve curve, int i) {
    table.add(
        group,
        curve.time(i),
        curve.atRisk(i),
        curve.events(i),
        curve.censored(i),
        curve.survival(i),
        curve.standardError(i),
        curve.lower(i),
        curve.upper(i),
        curve.cumulativeHazard(i),
        curve.cumulativeHazardStandardError(i));
  }
}
