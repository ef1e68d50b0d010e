package org.riskset.report;

import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.study.parametric.ParametricAnalysis;

/** A parametric model as a tidy table: one row per parameter. */
final class ParametricTable {
  private ParametricTable() {}

  static TidyTable of(ParametricAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "term",
            "coef",
            "std_error",
            "robust_std_error",
            "statistic",
            "p_value",
            "log10_p",
            "conf_low",
            "conf_high",
            "status");
    if (analysis.outcome() instanceof ParametricOutcome.Fitted fitted) {
      fitted.fit().parameters().forEach(parameter -> add(table, parameter));
    }
    return table;
  }

  private static void add(TidyTable table, Parameter parameter) {
    table.add(
        parameter.name(),
        parameter.estimate(),
        parameter.standardError(),
        parameter.robustStandardError(),
        parameter.statistic(),
        parameter.pValue(),
        parameter.log10PValue(),
        parameter.lower(),
        parameter.upper(),
        status(parameter));
  }

  private static String status(Parameter parameter) {
    return switch (parameter.status()) {
      case ESTIMATED -> "estimated";
      case ALIASED -> "aliased";
      case INFINITE_POSITIVE, INFINITE_NEGATIVE -> "infinite";
    };
  }
}
