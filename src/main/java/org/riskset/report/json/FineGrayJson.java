package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.finegray.FineGrayFit;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.study.incidence.FineGrayAnalysis;
import org.riskset.study.incidence.IncidencePrediction;

/** A Fine–Gray model as part of the answer of {@code incidence}. */
final class FineGrayJson {
  private FineGrayJson() {}

  static void add(ObjectNode node, FineGrayAnalysis analysis) {
    node.put("n", analysis.sample().n());
    node.put("n_missing", analysis.sample().missing());
    node.put("events", analysis.sample().events());
    ArrayNode terms = node.putArray("terms");
    if (analysis.outcome() instanceof FineGrayOutcome.Fitted fitted) {
      for (int i = 0; i < analysis.columns().size(); i++) {
        ObjectNode term = terms.addObject();
        addOrigin(term, analysis.columns().get(i));
        addCoefficient(term, fitted.fit().coefficients().get(i));
      }
      add(node, fitted.fit());
    } else if (analysis.outcome() instanceof FineGrayOutcome.Impossible impossible) {
      JsonAnswer.notEstimable(node, impossible.reason());
    }
    if (!analysis.predictions().isEmpty()) {
      ArrayNode rows = node.putArray("predictions");
      analysis.predictions().forEach(prediction -> add(rows.addObject(), prediction));
    }
  }

  private static void addOrigin(ObjectNode node, ModelColumn column) {
    node.put("term", column.name());
    node.put("variable", column.variable());
    node.put("level", column.levelValue().orElse(null));
    node.put("reference", column.referenceValue().orElse(null));
  }

  private static void addCoefficient(ObjectNode node, Coefficient coefficient) {
    node.set("coef", JsonNumbers.number(coefficient.estimate()));
    node.set("subdistribution_hazard_ratio", JsonNumbers.number(coefficient.hazardRatio()));
    CoefficientJson.addInference(node, coefficient);
  }

  private static void add(ObjectNode node, FineGrayFit fit) {
    node.put("variance_method", "sandwich");
    node.put("converged", fit.converged());
    node.put("iterations", fit.iterations());
    ObjectNode likelihood = node.putObject("log_likelihood");
    likelihood.set("null", JsonNumbers.number(fit.nullLogLikelihood()));
    likelihood.set("model", JsonNumbers.number(fit.logLikelihood()));
    node.set("variance", JsonNumbers.matrix(fit.variance().size(), fit.variance()::get));
    ObjectNode tests = node.putObject("tests");
    ComparisonJson.addTest(tests.putObject("pseudo_likelihood_ratio"), fit.likelihoodRatio());
    ComparisonJson.addTest(tests.putObject("wald"), fit.wald());
  }

  private static void add(ObjectNode node, IncidencePrediction prediction) {
    node.put("row", prediction.row());
    node.set("linear_predictor", JsonNumbers.number(prediction.linearPredictor()));
    String absent = "beyond_follow_up";
    String missing = prediction.missingColumn();
    if (missing != null) {
      absent = "missing";
      node.put("status", absent).put("missing_column", missing);
    } else if (Double.isNaN(prediction.linearPredictor())) {
      absent = "infinite_coefficient";
      node.put("status", absent);
    }
    ArrayNode times = node.putArray("at");
    for (IncidencePrediction.At at : prediction.at()) {
      add(times.addObject(), at, absent);
    }
  }

  private static void add(ObjectNode node, IncidencePrediction.At at, String absent) {
    node.put("time", at.time());
    node.set("estimate", JsonNumbers.number(at.estimate()));
    if (Double.isNaN(at.estimate())) {
      node.put("estimate_status", absent);
    }
  }
}
