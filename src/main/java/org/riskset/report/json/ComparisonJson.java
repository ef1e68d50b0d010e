package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.logrank.GroupCount;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.statistics.logrank.TrendOutcome;
import org.riskset.statistics.maxcombo.MaxComboComponent;
import org.riskset.statistics.maxcombo.MaxComboOutcome;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.EqualityTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.EqualityTestResult;
import org.riskset.study.analysis.PairComparison;

/** The answer of {@code compare}. */
final class ComparisonJson {
  private ComparisonJson() {}

  static ObjectNode of(Study study, ComparisonAnalysis analysis, Timing timing) {
    ComparisonSpec spec = study.comparison();
    ObjectNode answer = JsonAnswer.begin("compare", analysis.sample());
    addName(answer, spec.test());
    addTest(answer, analysis.test());
    addGroups(answer, analysis.test().logRank());
    analysis.test().maximum().ifPresent(maximum -> addComponents(answer, maximum));
    analysis.hazardRatio().ifPresent(contrast -> add(answer.putObject("hazard_ratio"), contrast));
    analysis.further().trendTest().ifPresent(trend -> add(answer.putObject("trend"), trend));
    if (spec.pairwiseAdjustment().isPresent()) {
      answer.put("p_adjust_method", spec.pairwiseAdjustment().get().method());
      addPairs(answer.putArray("pairwise"), analysis.further().pairs());
    }
    analysis.further().permutationTest().ifPresent(test -> add(answer, test));
    analysis
        .further()
        .restrictedMeans()
        .ifPresent(means -> RestrictedMeanJson.add(answer, means, study.confidenceLevel()));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void addName(ObjectNode answer, EqualityTest test) {
    answer.put("test", test.name());
    if (test.kind() == EqualityTest.Kind.FLEMING_HARRINGTON) {
      answer.put("rho", test.rho()).put("gamma", test.gamma());
    }
  }

  private static void addTest(ObjectNode node, EqualityTestResult result) {
    node.set("statistic", JsonNumbers.number(result.statistic()));
    result
        .chiSquare()
        .ifPresentOrElse(test -> node.put("df", test.degreesOfFreedom()), () -> node.putNull("df"));
    node.set("p_value", JsonNumbers.number(result.pValue()));
    node.set("log10_p", JsonNumbers.number(result.log10PValue()));
    result.impossible().ifPresent(reason -> JsonAnswer.notEstimable(node, reason));
  }

  static void addTest(ObjectNode node, ChiSquareTest test) {
    node.set("statistic", JsonNumbers.number(test.statistic()));
    node.put("df", test.degreesOfFreedom());
    node.set("p_value", JsonNumbers.number(test.pValue()));
    node.set("log10_p", JsonNumbers.number(test.log10PValue()));
  }

  private static void addGroups(ObjectNode answer, LogRankOutcome outcome) {
    ArrayNode groups = answer.putArray("groups");
    outcome.groups().forEach(group -> add(groups.addObject(), group));
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      var variance = estimated.result().variance();
      answer.set("variance", JsonNumbers.matrix(variance.size(), variance::get));
    } else {
      answer.putNull("variance");
    }
  }

  private static void add(ObjectNode node, GroupCount group) {
    node.put("group", group.label());
    node.set("n", JsonNumbers.count(group.n()));
    node.set("observed", JsonNumbers.count(group.observed()));
    node.set("expected", JsonNumbers.number(group.expected()));
  }

  private static void addComponents(ObjectNode answer, MaxComboOutcome outcome) {
    ArrayNode components = answer.putArray("components");
    if (outcome instanceof MaxComboOutcome.Estimated estimated) {
      for (MaxComboComponent component : estimated.result().components()) {
        ObjectNode node = components.addObject();
        node.put("rho", component.weight().rho()).put("gamma", component.weight().gamma());
        node.set("z", JsonNumbers.number(component.z()));
        node.set("p_value", JsonNumbers.number(component.pValue()));
      }
      var correlation = estimated.result().correlation();
      answer.set("correlation", JsonNumbers.matrix(correlation.size(), correlation::get));
    }
  }

  private static void add(ObjectNode node, ComparisonAnalysis.Contrast contrast) {
    node.put("group", contrast.column().levelValue().orElse(null));
    node.put("reference", contrast.column().referenceValue().orElse(null));
    CoefficientJson.addHazardRatio(node, contrast.coefficient());
  }

  private static void add(ObjectNode node, TrendOutcome outcome) {
    if (outcome instanceof TrendOutcome.Estimated trend) {
      node.put("z", trend.z());
      addTest(node, trend.test());
    } else if (outcome instanceof TrendOutcome.Impossible none) {
      node.putNull("z").putNull("statistic").put("df", 1).putNull("p_value").putNull("log10_p");
      JsonAnswer.notEstimable(node, none.reason());
    }
  }

  private static void addPairs(ArrayNode list, List<PairComparison> pairs) {
    for (PairComparison pair : pairs) {
      ObjectNode node = list.addObject();
      node.put("group1", pair.first()).put("group2", pair.second());
      addTest(node, pair.test());
      node.set("p_adjusted", JsonNumbers.number(pair.adjusted()));
    }
  }

  static void add(ObjectNode node, PermutationTest test) {
    node.putObject("permutation")
        .put("p_value", test.pValue())
        .put("permutations", test.permutations())
        .put("seed", test.seed());
  }
}
