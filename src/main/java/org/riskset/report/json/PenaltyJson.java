package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.cox.elasticnet.ElasticNetFit;
import org.riskset.statistics.cox.elasticnet.LambdaChoice;
import org.riskset.statistics.cox.elasticnet.PathStep;
import org.riskset.study.Penalty;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.Penalization;

/** What the penalty of a Cox model adds to its answer. */
final class PenaltyJson {
  private static final List<String> WITHOUT_INFERENCE =
      List.of("std_error", "statistic", "p_value", "conf_low", "conf_high");

  private PenaltyJson() {}

  static String name(Penalty penalty) {
    return penalty.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Adds to what has been said of the model. */
  static void add(ObjectNode answer, CoxAnalysis analysis) {
    Penalization penalization = analysis.penalized().orElse(null);
    if (penalization == null) {
      return;
    }
    ObjectNode likelihood = answer.withObject("/log_likelihood");
    likelihood.set("penalized", JsonNumbers.number(penalization.penalizedLogLikelihood()));
    if (penalization instanceof Penalization.Firth firth) {
      double atZero = firth.fit().nullPenalizedLogLikelihood();
      likelihood.set("null_penalized", JsonNumbers.number(atZero));
      without(answer, "aic", "bic");
    } else if (penalization instanceof Penalization.ElasticNet net) {
      answer.set("penalized", penalized(net.fit()));
      withoutInference(answer);
    }
  }

  /** Says what a bootstrap does with the weight of the penalty, if there is one. */
  static void addToBootstrap(ObjectNode bootstrap, Penalty penalty) {
    if (penalty.kind().isWeighted()) {
      boolean given = penalty.lambda().isPresent();
      bootstrap.put("lambda_status", given ? "given" : "chosen_in_each_sample");
    }
  }

  /** Says of each term how it was tested, or that it was not. */
  static void addToTerm(ObjectNode term, CoxAnalysis analysis) {
    Penalization penalization = analysis.penalized().orElse(null);
    if (penalization instanceof Penalization.Firth && term.path("statistic").isNumber()) {
      term.put("statistic_type", "likelihood_ratio");
    } else if (penalization instanceof Penalization.ElasticNet) {
      WITHOUT_INFERENCE.forEach(key -> term.put(key + "_status", "penalized"));
    }
  }

  private static void withoutInference(ObjectNode answer) {
    without(answer, "aic", "bic", "variance");
    ObjectNode tests = answer.withObject("/tests");
    tests.properties().forEach(test -> ((ObjectNode) test.getValue()).put("status", "penalized"));
  }

  private static void without(ObjectNode answer, String... keys) {
    for (String key : keys) {
      answer.putNull(key).put(key + "_status", "penalized");
    }
  }

  private static ObjectNode penalized(ElasticNetFit fit) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("lambda", JsonNumbers.number(fit.lambda()));
    fit.crossValidation().ifPresent(choice -> add(node, choice));
    if (!fit.path().isEmpty()) {
      ArrayNode path = node.putArray("path");
      fit.path().forEach(step -> add(path.addObject(), step));
    }
    return node;
  }

  private static void add(ObjectNode node, LambdaChoice choice) {
    node.set("lambda_min", JsonNumbers.number(choice.best()));
    node.set("lambda_1se", JsonNumbers.number(choice.withinOneError()));
    ArrayNode scores = node.putArray("cv");
    for (LambdaChoice.Score score : choice.scores()) {
      ObjectNode entry = scores.addObject();
      entry.set("lambda", JsonNumbers.number(score.lambda()));
      entry.set("deviance", JsonNumbers.number(score.deviance()));
      entry.set("std_error", JsonNumbers.number(score.standardError()));
    }
    ArrayNode folds = node.putArray("folds");
    choice.folds().forEach(folds::add);
  }

  private static void add(ObjectNode node, PathStep step) {
    node.set("lambda", JsonNumbers.number(step.lambda()));
    node.set("coef", JsonNumbers.numbers(step.coefficients().size(), step.coefficients()::get));
  }
}
