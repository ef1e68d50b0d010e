package org.riskset.report;

import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.analysis.CoxAnalysis;

/** A Cox model as a tidy table: one row per coefficient, of the full model and of each alone. */
final class CoxTable {
  private CoxTable() {}

  static TidyTable of(CoxAnalysis analysis) {
    TidyTable table =
        new TidyTable(
            "model",
            "term",
            "variable",
            "level",
            "reference",
            "n",
            "coef",
            "hazard_ratio",
            "std_error",
            "statistic",
            "p_value",
            "log10_p",
            "conf_low",
            "conf_high",
            "status");
    addModel(table, "full", analysis);
    analysis.univariable().forEach(model -> addModel(table, "univariate", model));
    return table;
  }

  private static void addModel(TidyTable table, String name, CoxAnalysis model) {
    if (model.outcome() instanceof CoxOutcome.Fitted fitted) {
      List<Coefficient> coefficients = fitted.fit().coefficients();
      for (int i = 0; i < coefficients.size(); i++) {
        addTerm(table, name, model, model.columns().get(i), coefficients.get(i));
      }
    }
  }

  private static void addTerm(
      TidyTable table, String name, CoxAnalysis model, ModelColumn column, Coefficient estimate) {
    table.add(
        name,
        column.name(),
        column.variable(),
        column.levelValue().orElse(""),
        column.referenceValue().orElse(""),
        model.sample().n(),
        estimate.estimate(),
        estimate.hazardRatio(),
        estimate.standardError(),
        estimate.statistic(),
        estimate.pValue(),
        estimate.log10PValue(),
        estimate.lower(),
        estimate.upper(),
        status(estimate));
  }

  private static String status(Coefficient coefficient) {
    return switch (coefficient.status()) {
      case ESTIMATED -> "estimated";
      case ALIASED -> "aliased";
      case INFINITE_POSITIVE, INFINITE_NEGATIVE -> "infinite";
    };
  }
}
