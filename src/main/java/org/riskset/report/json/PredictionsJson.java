package org.riskset.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.PredictionAnalysis;
import org.riskset.study.prediction.PredictionSpec;

/**
 * Predictions of a Cox model as JSON, one object per row of the file.
 *
 * @param analysis the predictions
 */
public record PredictionsJson(PredictionAnalysis analysis) implements AnswerPart {
  @Override
  public void addTo(ObjectNode answer) {
    ArrayNode rows = answer.putArray("predictions");
    for (PredictedRow row : analysis.rows()) {
      ObjectNode node = rows.addObject().put("row", row.row());
      add(node, row, analysis.spec(), analysis.stratified());
    }
  }

  /** Adds what is predicted for a row. */
  static void add(ObjectNode node, PredictedRow row, PredictionSpec spec, boolean stratified) {
    String missing = row.missingColumn();
    if (missing != null) {
      node.put("status", "missing").put("missing_column", missing);
    } else if (stratified) {
      node.put("stratum", row.stratum());
    }
    addRisk(node, row.risk());
    PredictedRow.Curve curve = row.curve();
    if (curve == null) {
      addNoCurve(node, missing, spec);
    } else {
      addCurve(node, curve);
    }
  }

  private static void addRisk(ObjectNode node, PredictedRow.@Nullable Risk risk) {
    double nan = Double.NaN;
    PredictedRow.Risk known = risk == null ? new PredictedRow.Risk(nan, nan, nan) : risk;
    node.set("linear_predictor", JsonNumbers.number(known.centred()));
    node.set("linear_predictor_uncentered", JsonNumbers.number(known.uncentred()));
    node.set("hazard_ratio", JsonNumbers.number(known.hazardRatio()));
    if (risk != null && !Double.isFinite(risk.centred() + risk.uncentred() + risk.hazardRatio())) {
      node.put("linear_predictor_status", "infinite");
    }
  }

  private static void addNoCurve(ObjectNode node, @Nullable String missing, PredictionSpec spec) {
    String reason = missing == null ? "infinite_coefficient" : "missing";
    if (missing == null) {
      node.put("status", reason);
    }
    add(node, "median", OptionalDouble.empty(), reason);
    ArrayNode at = node.putArray("at");
    for (double time : spec.times()) {
      double nan = Double.NaN;
      addAt(at.addObject(), new PredictedCurve.At(time, nan, nan, nan, nan), reason);
    }
  }

  private static void addCurve(ObjectNode node, PredictedRow.Curve curve) {
    add(node, "median", curve.median().estimate(), "not_reached");
    add(node, "median_conf_low", curve.median().lower(), "not_reached");
    add(node, "median_conf_high", curve.median().upper(), "not_reached");
    if (!curve.quantiles().isEmpty()) {
      ArrayNode quantiles = node.putArray("quantiles");
      curve.quantiles().forEach(quantile -> add(quantiles.addObject(), quantile));
    }
    ArrayNode at = node.putArray("at");
    curve.at().forEach(a -> addAt(at.addObject(), a, "beyond_follow_up"));
  }

  private static void add(ObjectNode node, Quantile quantile) {
    node.put("prob", quantile.probability());
    add(node, "estimate", quantile.estimate(), "not_reached");
    add(node, "conf_low", quantile.lower(), "not_reached");
    add(node, "conf_high", quantile.upper(), "not_reached");
  }

  private static void addAt(ObjectNode node, PredictedCurve.At at, String absent) {
    node.put("time", at.time());
    node.set("estimate", JsonNumbers.number(at.estimate()));
    if (Double.isNaN(at.estimate())) {
      node.put("estimate_status", absent);
    }
    node.set("std_error", JsonNumbers.number(at.standardError()));
    node.set("conf_low", JsonNumbers.number(at.lower()));
    node.set("conf_high", JsonNumbers.number(at.upper()));
  }

  private static void add(ObjectNode node, String key, OptionalDouble value, String absent) {
    node.set(key, JsonNumbers.number(value));
    if (value.isEmpty()) {
      node.put(key + "_status", absent);
    }
  }
}
