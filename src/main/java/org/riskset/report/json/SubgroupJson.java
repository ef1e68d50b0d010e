package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.subgroup.SubgroupAnalysis;
import org.riskset.study.subgroup.SubgroupEffect;

/** The answer of {@code subgroups}. */
final class SubgroupJson {
  private SubgroupJson() {}

  static ObjectNode of(Study study, SubgroupAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("subgroups", analysis.sample());
    answer.put("treatment", analysis.spec().treatment());
    answer.put("conf_level", study.confidenceLevel());
    addEffect(answer.putArray("overall"), analysis.overall());
    ArrayNode factors = answer.putArray("subgroups");
    for (SubgroupAnalysis.Factor factor : analysis.factors()) {
      add(factors.addObject(), factor);
    }
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void add(ObjectNode node, SubgroupAnalysis.Factor factor) {
    node.put("variable", factor.variable());
    node.put("n", factor.sample().n());
    node.put("n_missing", factor.sample().missing());
    factor.cut().ifPresent(cut -> node.put("cutpoint", cut));
    ArrayNode levels = node.putArray("levels");
    factor.levels().forEach(effect -> addEffect(levels, effect));
    ObjectNode interaction = node.putObject("interaction");
    addTest(interaction, factor.interaction());
    interaction.put("test", factor.likelihoodRatio() == null ? "wald" : "likelihood_ratio");
    addTest(interaction.putObject("wald"), factor.waldTest());
  }

  private static void addTest(ObjectNode node, Optional<ChiSquareTest> test) {
    if (test.isPresent()) {
      ComparisonJson.addTest(node, test.get());
    } else {
      node.putNull("statistic").putNull("df").putNull("p_value").putNull("log10_p");
      node.put("status", "not_estimable");
    }
  }

  /** One object per contrast with the reference; they share the subgroup's counts. */
  private static void addEffect(ArrayNode list, SubgroupEffect effect) {
    for (SubgroupEffect.Contrast contrast : effect.contrasts()) {
      ObjectNode node = list.addObject();
      node.put("level", effect.level());
      node.put("n", effect.n());
      node.put("events", effect.events());
      addArms(node.putArray("arms"), effect);
      node.put("term", contrast.term());
      node.put("treatment", contrast.level());
      node.put("reference", contrast.reference());
      contrast.estimate().ifPresent(estimate -> CoefficientJson.add(node, estimate));
      contrast
          .absence()
          .ifPresent(
              reason -> {
                node.putNull("coef").putNull("hazard_ratio").putNull("std_error");
                node.putNull("p_value").putNull("conf_low").putNull("conf_high");
                JsonAnswer.notEstimable(node, reason);
              });
    }
  }

  private static void addArms(ArrayNode list, SubgroupEffect effect) {
    for (SubgroupEffect.Arm arm : effect.arms()) {
      list.addObject().put("level", arm.level()).put("n", arm.n()).put("events", arm.events());
    }
  }
}
