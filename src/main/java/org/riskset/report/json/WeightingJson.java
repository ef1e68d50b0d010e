package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.logistic.LogisticCoefficient;
import org.riskset.statistics.logistic.LogisticFit;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.study.weighting.WeightingAnalysis;
import org.riskset.study.weighting.WeightingSpec;

/** The answer of {@code weights}. */
final class WeightingJson {
  private WeightingJson() {}

  static ObjectNode of(WeightingAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("weights", analysis.sample());
    WeightingSpec spec = analysis.spec();
    answer.put("group", spec.group());
    answer.put("reference", analysis.groups().get(0).group());
    answer.put("estimand", spec.estimand().name().toLowerCase(Locale.ROOT));
    answer.put("stabilized", spec.stabilized());
    answer.put("truncate", spec.truncation());
    answer.put("conf_level", analysis.weighted().confidenceLevel());
    addPropensity(answer.putObject("propensity"), analysis);
    add(answer.putObject("weights"), analysis.weights());
    ArrayNode groups = answer.putArray("groups");
    analysis.groups().forEach(group -> add(groups.addObject(), group));
    ArrayNode balance = answer.putArray("balance");
    analysis.balance().forEach(entry -> add(balance.addObject(), entry));
    answer.set("km", KaplanMeierJson.of(analysis.weighted(), analysis.survival(), timing));
    answer.set("cox", CoxJson.of(analysis.weighted(), analysis.cox(), List.of(), timing));
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void addPropensity(ObjectNode node, WeightingAnalysis analysis) {
    LogisticFit fit = analysis.propensity();
    Method method = fit.options().method();
    node.put("method", method.name().toLowerCase(Locale.ROOT));
    ArrayNode terms = node.putArray("terms");
    fit.coefficients().forEach(c -> add(terms.addObject(), c, method));
    node.set("deviance", JsonNumbers.number(fit.deviance()));
    node.set("null_deviance", JsonNumbers.number(fit.nullDeviance()));
    node.put("converged", fit.converged());
    add(node, analysis.scores());
  }

  private static void add(ObjectNode node, LogisticCoefficient coefficient, Method method) {
    node.put("term", coefficient.name());
    node.set("coef", JsonNumbers.number(coefficient.estimate()));
    node.set("std_error", JsonNumbers.number(coefficient.standardError()));
    node.set("statistic", JsonNumbers.number(coefficient.statistic()));
    if (method == Method.FIRTH && !coefficient.aliased()) {
      node.put("statistic_type", "likelihood_ratio");
    }
    node.set("p_value", JsonNumbers.number(coefficient.pValue()));
    node.set("conf_low", JsonNumbers.number(coefficient.lower()));
    node.set("conf_high", JsonNumbers.number(coefficient.upper()));
    node.put("status", coefficient.aliased() ? "aliased" : "estimated");
  }

  private static void add(ObjectNode node, WeightingAnalysis.Range range) {
    node.set("min", JsonNumbers.number(range.min()));
    node.set("max", JsonNumbers.number(range.max()));
  }

  private static void add(ObjectNode node, WeightingAnalysis.Group group) {
    node.put("group", group.group());
    node.put("n", group.n());
    node.set("weight_sum", JsonNumbers.number(group.weightSum()));
    node.set("effective_sample_size", JsonNumbers.number(group.effectiveSampleSize()));
  }

  private static void add(ObjectNode node, WeightingAnalysis.Balance balance) {
    node.put("term", balance.term());
    addDifference(node, "smd_before", balance.before());
    addDifference(node, "smd_after", balance.after());
    node.set("null_band", JsonNumbers.number(balance.nullBand()));
  }

  private static void addDifference(ObjectNode node, String key, double difference) {
    node.set(key, JsonNumbers.number(difference));
    if (!Double.isFinite(difference)) {
      node.put(key + "_status", "no_variation");
    }
  }
}
