package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.riskset.statistics.parametric.ParametricFit;
import org.riskset.statistics.parametric.ParametricOutcome;
import org.riskset.statistics.parametric.ParametricPrediction.Predicted;
import org.riskset.study.Study;
import org.riskset.study.parametric.ParametricAnalysis;
import org.riskset.study.parametric.ParametricSpec;

/** The answer of {@code parametric}. */
final class ParametricJson {
  private ParametricJson() {}

  static ObjectNode of(Study study, ParametricAnalysis analysis, Timing timing) {
    ObjectNode answer = JsonAnswer.begin("parametric", analysis.sample());
    String name = analysis.spec().distribution().name();
    answer.put("distribution", name.toLowerCase(Locale.ROOT).replace('_', '-'));
    answer.put("conf_level", study.confidenceLevel());
    ArrayNode terms = answer.putArray("terms");
    if (analysis.outcome() instanceof ParametricOutcome.Fitted fitted) {
      ParametricTermsJson.add(terms, study, analysis, fitted.fit());
      add(answer, analysis, fitted.fit());
    } else if (analysis.outcome() instanceof ParametricOutcome.Impossible impossible) {
      JsonAnswer.notEstimable(answer, impossible.reason());
    }
    if (!analysis.predictions().isEmpty()) {
      ArrayNode rows = answer.putArray("predictions");
      analysis.predictions().forEach(row -> add(rows.addObject(), analysis.spec(), row));
    }
    return JsonAnswer.end(answer, analysis.warnings(), timing);
  }

  private static void add(ObjectNode answer, ParametricAnalysis analysis, ParametricFit fit) {
    addScale(answer, analysis, fit);
    answer.put("converged", fit.converged());
    answer.put("iterations", fit.iterations());
    ObjectNode likelihood = answer.putObject("log_likelihood");
    likelihood.set("null", JsonNumbers.number(fit.nullLogLikelihood()));
    likelihood.set("model", JsonNumbers.number(fit.logLikelihood()));
    answer.set("aic", JsonNumbers.number(fit.aic()));
    answer.set("bic", JsonNumbers.number(fit.bic()));
    answer.put("parameters", fit.parameterCount());
    answer.set("variance", JsonNumbers.matrix(fit.variance().size(), fit.variance()::get));
    ObjectNode tests = answer.putObject("tests");
    fit.likelihoodRatio()
        .ifPresent(test -> ComparisonJson.addTest(tests.putObject("likelihood_ratio"), test));
    fit.wald().ifPresent(test -> ComparisonJson.addTest(tests.putObject("wald"), test));
  }

  /** σ: a number, or one per stratum; null where the distribution has none. */
  private static void addScale(ObjectNode answer, ParametricAnalysis analysis, ParametricFit fit) {
    List<Double> scales = fit.scales();
    if (scales.isEmpty()) {
      answer.putNull("scale");
    } else if (analysis.strata().isEmpty()) {
      answer.set("scale", JsonNumbers.number(scales.get(0)));
    } else {
      ArrayNode strata = answer.putArray("scale");
      for (int s = 0; s < scales.size(); s++) {
        ObjectNode node = strata.addObject();
        node.put("stratum", analysis.strata().get(s));
        node.set("scale", JsonNumbers.number(scales.get(s)));
      }
    }
  }

  private static void add(
      ObjectNode node, ParametricSpec spec, ParametricAnalysis.PredictedRow row) {
    node.put("row", row.row());
    node.set("linear_predictor", JsonNumbers.number(row.linearPredictor()));
    if (Double.isNaN(row.linearPredictor())) {
      node.put("linear_predictor_status", "not_estimable");
    }
    ArrayNode quantiles = node.putArray("quantiles");
    for (int i = 0; i < row.quantiles().size(); i++) {
      ObjectNode quantile = quantiles.addObject().put("prob", spec.probabilities().get(i));
      add(quantile, row.quantiles().get(i));
    }
    if (!spec.times().isEmpty()) {
      ArrayNode at = node.putArray("at");
      for (int i = 0; i < row.survival().size(); i++) {
        add(at.addObject().put("time", spec.times().get(i)), row.survival().get(i));
      }
    }
  }

  private static void add(ObjectNode node, Predicted predicted) {
    node.set("estimate", JsonNumbers.number(predicted.estimate()));
    if (Double.isInfinite(predicted.estimate())) {
      node.put("estimate_status", "not_reached");
    }
    node.set("std_error", JsonNumbers.number(predicted.standardError()));
    node.set("conf_low", JsonNumbers.number(predicted.lower()));
    node.set("conf_high", JsonNumbers.number(predicted.upper()));
  }
}
