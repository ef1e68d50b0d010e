package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.reference.Reference;

/** Curves, limits and quantiles against R's {@code survfit}; see {@code kaplan-meier.R}. */
class KaplanMeierReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung-all",
        "lung",
        "lung-weighted",
        "lung-replicated",
        "veteran",
        "veteran-nano",
        "veteran-giga",
        "ovarian",
        "aml",
        "kidney",
        "heart",
        "heart-stratified",
        "cgd",
        "death-at-zero",
        "last-fails",
        "last-censored",
        "all-censored",
        "truncated-to-zero",
        "median-46",
        "median-34",
        "plateau-at-half",
        "rising-limit"
      })
  void agreesWithSurvfit(String name) {
    Reference reference = Reference.read("km-" + name);
    for (JsonNode expected : reference.expected()) {
      KaplanMeierCurve curve =
          KaplanMeier.estimate(
              reference.observations(),
              new KaplanMeierOptions(
                  confidenceType(expected), expected.path("conf_level").asDouble()));
      checkSteps(curve, expected);
      checkQuantiles(curve, expected.path("quantiles"));
      checkReadings(curve, expected.path("at"));
    }
  }

  private static ConfidenceType confidenceType(JsonNode expected) {
    String name = expected.path("conf_type").asText().replace('-', '_').toUpperCase(Locale.ROOT);
    return ConfidenceType.valueOf(name);
  }

  private static void checkSteps(KaplanMeierCurve curve, JsonNode expected) {
    assertThat(curve.size()).isEqualTo(expected.path("time").size());
    check(expected, "time", curve::time);
    check(expected, "n_risk", curve::atRisk);
    check(expected, "n_event", curve::events);
    check(expected, "n_censor", curve::censored);
    check(expected, "estimate", curve::survival);
    check(expected, "std_error", curve::standardError);
    check(expected, "conf_low", curve::lower);
    check(expected, "conf_high", curve::upper);
    check(expected, "cumulative_hazard", curve::cumulativeHazard);
    check(expected, "cumulative_hazard_std_error", curve::cumulativeHazardStandardError);
  }

  private static void check(JsonNode expected, String key, IntToDoubleFunction actual) {
    double[] values = numbers(expected.path(key));
    for (int i = 0; i < values.length; i++) {
      assertClose(key + " " + i, actual.applyAsDouble(i), values[i]);
    }
  }

  private static void checkQuantiles(KaplanMeierCurve curve, JsonNode expected) {
    for (int i = 0; i < expected.path("prob").size(); i++) {
      double probability = expected.path("prob").get(i).asDouble();
      Quantile quantile = curve.quantile(probability);
      check("quantile " + probability, quantile.estimate(), expected.path("estimate").get(i));
      check("lower limit " + probability, quantile.lower(), expected.path("conf_low").get(i));
      check("upper limit " + probability, quantile.upper(), expected.path("conf_high").get(i));
    }
  }

  private static void check(String what, OptionalDouble actual, JsonNode expected) {
    assertClose(what, actual.orElse(Double.NaN), number(expected));
  }

  private static void checkReadings(KaplanMeierCurve curve, JsonNode expected) {
    for (int i = 0; i < expected.path("time").size(); i++) {
      double time = expected.path("time").get(i).asDouble();
      SurvivalAt at = curve.at(time);
      assertClose("S(" + time + ")", at.estimate(), number(expected.path("estimate").get(i)));
      assertClose(
          "SE(" + time + ")", at.standardError(), number(expected.path("std_error").get(i)));
    }
  }
}
