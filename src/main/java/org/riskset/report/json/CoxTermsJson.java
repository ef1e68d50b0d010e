package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.TermLevel;

/** The terms of a Cox model as JSON, one object per coefficient. */
final class CoxTermsJson {
  private CoxTermsJson() {}

  static void add(ArrayNode terms, CoxAnalysis model) {
    if (model.outcome() instanceof CoxOutcome.Fitted fitted) {
      List<Coefficient> coefficients = fitted.fit().coefficients();
      for (int i = 0; i < coefficients.size(); i++) {
        add(terms.addObject(), model, model.columns().get(i), coefficients.get(i));
      }
    }
  }

  private static void add(
      ObjectNode node, CoxAnalysis model, ModelColumn column, Coefficient coefficient) {
    node.put("term", column.name());
    node.put("variable", column.variable());
    node.put("level", column.levelValue().orElse(null));
    node.put("reference", column.referenceValue().orElse(null));
    TermLevel row = row(model, column);
    node.put("n", row.n());
    node.put("events", row.events());
    CoefficientJson.add(node, coefficient);
    PenaltyJson.addToTerm(node, model);
  }

  private static TermLevel row(CoxAnalysis model, ModelColumn column) {
    return model.table().stream()
        .filter(term -> term.variable().equals(column.variable()))
        .flatMap(term -> term.levels().stream())
        .filter(level -> level.levelValue().equals(column.levelValue()))
        .findFirst()
        .orElseThrow();
  }
}
