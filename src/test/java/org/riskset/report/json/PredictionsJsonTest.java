package org.riskset.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.PredictionAnalysis;
import org.riskset.study.prediction.PredictionSpec;

class PredictionsJsonTest {
  private static final double NAN = Double.NaN;

  private static JsonNode json(boolean stratified, PredictedRow row) {
    PredictionSpec spec = new PredictionSpec(List.of(12.0), ConfidenceType.LOG_LOG, List.of(0.25));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    new PredictionsJson(new PredictionAnalysis(spec, stratified, List.of(row))).addTo(answer);
    assertThat(answer.required("predictions")).hasSize(1);
    return answer.required("predictions").get(0);
  }

  private static Quantile quantile(double probability, OptionalDouble estimate) {
    return new Quantile(probability, estimate, estimate, OptionalDouble.empty());
  }

  private static PredictedRow.Curve curve(PredictedCurve.At at) {
    return new PredictedRow.Curve(
        quantile(0.5, OptionalDouble.empty()),
        List.of(quantile(0.25, OptionalDouble.of(7))),
        List.of(at));
  }

  @Test
  void whatIsNotReachedAndWhatLiesBeyondFollowUp() {
    PredictedRow.Curve curve = curve(new PredictedCurve.At(12, NAN, NAN, NAN, NAN));
    JsonNode row =
        json(true, new PredictedRow(3, null, "B", new PredictedRow.Risk(0.1, 0.2, 1.1), curve));
    assertThat(row.required("row").asInt()).isEqualTo(3);
    assertThat(row.required("stratum").asText()).isEqualTo("B");
    assertThat(row.required("linear_predictor").asDouble()).isEqualTo(0.1);
    assertThat(row.has("linear_predictor_status")).isFalse();
    assertThat(row.required("median").isNull()).isTrue();
    assertThat(row.required("median_status").asText()).isEqualTo("not_reached");
    JsonNode quarter = row.required("quantiles").get(0);
    assertThat(quarter.required("estimate").asDouble()).isEqualTo(7);
    assertThat(quarter.has("estimate_status")).isFalse();
    assertThat(quarter.required("conf_high_status").asText()).isEqualTo("not_reached");
    JsonNode at = row.required("at").get(0);
    assertThat(at.required("estimate").isNull()).isTrue();
    assertThat(at.required("estimate_status").asText()).isEqualTo("beyond_follow_up");
  }

  @Test
  void survivalWithoutLimitsIsStillThere() {
    PredictedRow.Curve curve = curve(new PredictedCurve.At(12, 1, 0, NAN, NAN));
    JsonNode row =
        json(false, new PredictedRow(1, null, "all", new PredictedRow.Risk(0, 0, 1), curve));
    assertThat(row.has("stratum")).isFalse();
    JsonNode at = row.required("at").get(0);
    assertThat(at.required("estimate").asDouble()).isEqualTo(1);
    assertThat(at.has("estimate_status")).isFalse();
    assertThat(at.required("conf_low").isNull()).isTrue();
  }

  @Test
  void aRowWithAGapSaysInWhichColumn() {
    JsonNode row = json(true, new PredictedRow(2, "age", "B", null, null));
    assertThat(row.required("status").asText()).isEqualTo("missing");
    assertThat(row.required("missing_column").asText()).isEqualTo("age");
    assertThat(row.has("stratum")).isFalse();
    assertThat(row.required("linear_predictor").isNull()).isTrue();
    assertThat(row.required("median_status").asText()).isEqualTo("missing");
    assertThat(row.required("at").get(0).required("time").asDouble()).isEqualTo(12);
    assertThat(row.required("at").get(0).required("estimate_status").asText()).isEqualTo("missing");
  }

  @Test
  void anInfiniteCoefficientLeavesTheCurveUndetermined() {
    PredictedRow.Risk risk = new PredictedRow.Risk(NAN, NAN, NAN);
    JsonNode row = json(false, new PredictedRow(2, null, "all", risk, null));
    assertThat(row.required("status").asText()).isEqualTo("infinite_coefficient");
    assertThat(row.required("linear_predictor_status").asText()).isEqualTo("infinite");
    assertThat(row.required("at").get(0).required("estimate_status").asText())
        .isEqualTo("infinite_coefficient");
  }
}
