package org.riskset.statistics.cox.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Grouping;

/** Baseline hazards and predicted curves against R's; see {@code cox-prediction.R}. */
class PredictionReferenceTest {
  private static final double RELATIVE = 1e-8;
  private static final LimitScale LIMITS = new LimitScale(ConfidenceType.LOG_LOG, 0.95);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung",
        "lung-stratified",
        "lung-weighted",
        "lung-replicated",
        "veteran",
        "veteran-stratified",
        "ovarian",
        "heart",
        "heart-stratified",
        "cgd",
        "kidney"
      })
  void agreesWithSurvfit(String name) {
    Reference reference = Reference.read("prediction-" + name);
    CoxSample sample =
        CoxSample.of(reference.observations(), reference.covariates(), reference.strata());
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      Grouping clusters =
          expected.path("robust").asBoolean() ? Grouping.ofEachRow(sample.size()) : null;
      CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, clusters, new CoxOptions(ties, 0.95)));
      BaselineHazard hazard = BaselineHazard.of(fit, sample);
      expected.path("baseline").forEach(stratum -> checkBaseline(hazard, sample, stratum));
      double[] times = numbers(expected.path("times"));
      for (JsonNode row : expected.path("rows")) {
        int index = row.path("row").asInt();
        checkRisk(fit, sample, index, row);
        checkCurve(curve(hazard, sample, index), times, row);
      }
    }
  }

  private static PredictedCurve curve(BaselineHazard hazard, CoxSample sample, int row) {
    return hazard.curve(sample.strata().code(row), sample.covariates().row(row)).orElseThrow();
  }

  private static void checkBaseline(BaselineHazard hazard, CoxSample sample, JsonNode expected) {
    int stratum = hazard.strata().indexOf(expected.path("stratum").asText());
    double[] times = numbers(expected.path("time"));
    assertThat(hazard.endTimes(stratum).toArray()).containsExactly(times);
    double[] means = CovariateMeans.of(sample);
    PredictedCurve zero = hazard.curve(stratum, new double[means.length]).orElseThrow();
    PredictedCurve atMeans = hazard.curve(stratum, means).orElseThrow();
    for (int k = 0; k < times.length; k++) {
      double expectedZero = expected.path("zero").get(k).asDouble();
      double expectedMeans = expected.path("means").get(k).asDouble();
      assertClose("at 0", zero.cumulativeHazard(times[k]), expectedZero, RELATIVE);
      assertClose("at means", atMeans.cumulativeHazard(times[k]), expectedMeans, RELATIVE);
    }
  }

  private static void checkRisk(CoxFit fit, CoxSample sample, int row, JsonNode expected) {
    double[] means = CovariateMeans.of(sample);
    boolean stratified = sample.strata().groupCount() > 1;
    double[] reference =
        stratified ? CovariateMeans.ofStratum(sample, sample.strata().code(row)) : means;
    double centred = 0;
    double ofRatio = 0;
    double size = 0;
    for (int j = 0; j < means.length; j++) {
      double x = sample.covariates().value(row, j);
      centred += fit.solution().coefficient(j) * (x - reference[j]);
      ofRatio += fit.solution().coefficient(j) * (x - means[j]);
      size += Math.abs(fit.solution().coefficient(j) * x);
    }
    double expectedCentred = expected.path("linear_predictor").asDouble();
    assertThat(Math.abs(centred - expectedCentred)).isLessThan(RELATIVE * (1 + size));
    assertClose(
        "hazard ratio",
        Math.exp(ofRatio),
        expected.path("hazard_ratio").asDouble(),
        RELATIVE * (1 + size));
  }

  private static void checkCurve(PredictedCurve curve, double[] times, JsonNode expected) {
    for (int k = 0; k < times.length; k++) {
      PredictedCurve.At at = curve.at(times[k], LIMITS);
      assertClose("S", at.estimate(), number(expected.path("survival").get(k)), RELATIVE);
      assertClose("se", at.standardError(), number(expected.path("std_error").get(k)), RELATIVE);
      if (at.estimate() == 1) {
        // R's summary has [1, 1] before the first row of a stratum and none from there on.
        assertThat(at.lower()).isNaN();
        assertThat(at.upper()).isNaN();
      } else {
        assertClose("lower", at.lower(), number(expected.path("lower").get(k)), RELATIVE);
        assertClose("upper", at.upper(), number(expected.path("upper").get(k)), RELATIVE);
      }
    }
    Quantile median = curve.quantile(0.5, LIMITS);
    assertSame(median.estimate(), expected.path("median").get(0));
    assertSame(median.lower(), expected.path("median").get(1));
    assertSame(median.upper(), expected.path("median").get(2));
  }

  private static void assertSame(OptionalDouble actual, JsonNode expected) {
    assertClose("median", actual.orElse(Double.NaN), number(expected));
  }
}
