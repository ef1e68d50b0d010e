package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.study.analysis.ProportionalityAnalysis;

/** Tests of proportional hazards as JSON. */
final class ProportionalityJson {
  private ProportionalityJson() {}

  static void add(ObjectNode node, ProportionalityAnalysis analysis) {
    node.put("transform", analysis.tests().transform().name().toLowerCase(Locale.ROOT));
    ArrayNode terms = node.putArray("terms");
    for (int i = 0; i < analysis.terms().size(); i++) {
      ObjectNode term = terms.addObject().put("term", analysis.terms().get(i));
      add(term, analysis.tests().terms().get(i));
    }
    add(node.putObject("global"), analysis.tests().global());
  }

  private static void add(ObjectNode node, ProportionalityOutcome outcome) {
    if (outcome instanceof ProportionalityOutcome.Tested tested) {
      ComparisonJson.addTest(node, tested.test());
    } else if (outcome instanceof ProportionalityOutcome.Impossible impossible) {
      node.putNull("statistic").putNull("df").putNull("p_value").putNull("log10_p");
      JsonAnswer.notEstimable(node, impossible.reason());
    }
  }
}
