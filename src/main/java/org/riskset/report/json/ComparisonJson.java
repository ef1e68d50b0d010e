package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.logrank.GroupCount;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.study.analysis.ComparisonAnalysis;

/** The answer of {@code compare}. */
final class ComparisonJson {
  private ComparisonJson() {}

  static ObjectNode of(ComparisonAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("compare", analysis.sample());
    answer.put("test", "log-rank");
    LogRankOutcome outcome = analysis.logRank();
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      addTest(answer, estimated.result().test());
    } else if (outcome instanceof LogRankOutcome.Impossible impossible) {
      answer.putNull("statistic").putNull("df").putNull("p_value").putNull("log10_p");
      JsonAnswer.notEstimable(answer, impossible.reason());
    }
    ArrayNode groups = answer.putArray("groups");
    outcome.groups().forEach(group -> add(groups.addObject(), group));
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      var variance = estimated.result().variance();
      answer.set("variance", JsonNumbers.matrix(variance.size(), variance::get));
    } else {
      answer.putNull("variance");
    }
    analysis.hazardRatio().ifPresent(contrast -> add(answer.putObject("hazard_ratio"), contrast));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  static void addTest(ObjectNode node, ChiSquareTest test) {
    node.set("statistic", JsonNumbers.number(test.statistic()));
    node.put("df", test.degreesOfFreedom());
    node.set("p_value", JsonNumbers.number(test.pValue()));
    node.set("log10_p", JsonNumbers.number(test.log10PValue()));
  }

  private static void add(ObjectNode node, GroupCount group) {
    node.put("group", group.label());
    node.set("n", JsonNumbers.count(group.n()));
    node.set("observed", JsonNumbers.count(group.observed()));
    node.set("expected", JsonNumbers.number(group.expected()));
  }

  private static void add(ObjectNode node, ComparisonAnalysis.Contrast contrast) {
    node.put("group", contrast.column().levelValue().orElse(null));
    node.put("reference", contrast.column().referenceValue().orElse(null));
    CoefficientJson.addHazardRatio(node, contrast.coefficient());
  }
}
