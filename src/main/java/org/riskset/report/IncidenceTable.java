package org.riskset.report;

import org.riskset.statistics.incidence.IncidenceCurve;
import org.riskset.study.incidence.GroupIncidence;
import org.riskset.study.incidence.IncidenceAnalysis;

/** Cumulative incidences as a tidy table: one row per group, cause and time. */
final class IncidenceTable {
  private IncidenceTable() {}

  static TidyTable of(IncidenceAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "group",
            "cause",
            "time",
            "n_risk",
            "n_event",
            "estimate",
            "std_error",
            "conf_low",
            "conf_high");
    for (GroupIncidence group : analysis.groups()) {
      for (int cause = 0; cause < analysis.causes().size(); cause++) {
        String value = analysis.causes().get(cause).value();
        add(table, group.group(), value, group.estimate().causes().get(cause));
      }
    }
    return table;
  }

  private static void add(TidyTable table, String group, String cause, IncidenceCurve curve) {
    for (int i = 0; i < curve.size(); i++) {
      table.add(
          group,
          cause,
          curve.time(i),
          curve.atRisk(i),
          curve.events(i),
          curve.incidence(i),
          curve.standardError(i),
          curve.lower(i),
          curve.upper(i));
    }
  }
}
