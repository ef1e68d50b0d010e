package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.sample.Grouping;

/**
 * Every kind of limits, estimator and variance against R's {@code survfit}; see {@code
 * kaplan-meier-types.R}. Beta-product limits: {@code beta-product.R}.
 */
class KaplanMeierTypesReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "aml",
        "kidney",
        "ovarian-weighted",
        "veteran-replicated",
        "heart-weighted",
        "tied"
      })
  void agreesWithSurvfit(String name) {
    Reference reference = Reference.read("km-types-" + name);
    assertThat(reference.expected()).hasSize(12);
    for (JsonNode expected : reference.expected()) {
      for (JsonNode limits : expected.path("limits")) {
        checkLimits(curve(reference, expected, type(limits)), limits, expected.path("probs"));
      }
      KaplanMeierCurve curve = curve(reference, expected, ConfidenceType.NONE);
      check(expected, "time", curve::time);
      check(expected, "estimate", curve::survival);
      checkErrors(expected, curve);
      checkMean(expected, RestrictedMean.of(curve, expected.path("tau").asDouble()));
    }
  }

  private static ConfidenceType type(JsonNode limits) {
    String name = limits.path("conf_type").asText().replace('-', '_').toUpperCase(Locale.ROOT);
    return ConfidenceType.valueOf(name);
  }

  private static KaplanMeierCurve curve(
      Reference reference, JsonNode expected, ConfidenceType type) {
    KaplanMeierOptions options =
        new KaplanMeierOptions(
            type,
            0.9,
            expected.path("stype").asInt() == 1
                ? SurvivalMethod.PRODUCT_LIMIT
                : SurvivalMethod.EXPONENTIAL,
            expected.path("ctype").asInt() == 1
                ? HazardMethod.NELSON_AALEN
                : HazardMethod.FLEMING_HARRINGTON);
    return KaplanMeier.estimate(
        reference.observations(), options, clusters(reference, expected.path("variance").asText()));
  }

  private static @Nullable Grouping clusters(Reference reference, String variance) {
    return switch (variance) {
      case "rows" -> Grouping.ofEachRow(reference.observations().size());
      case "cluster" -> Objects.requireNonNull(reference.strata());
      default -> null;
    };
  }

  private static void check(JsonNode expected, String key, IntToDoubleFunction actual) {
    double[] values = numbers(expected.path(key));
    for (int i = 0; i < values.length; i++) {
      assertClose(what(expected) + key + " " + i, actual.applyAsDouble(i), values[i]);
    }
  }

  private static void checkErrors(JsonNode expected, KaplanMeierCurve curve) {
    check(expected, "std_error", curve::standardError);
    check(expected, "cumulative_hazard", curve::cumulativeHazard);
    check(expected, "cumulative_hazard_std_error", curve::cumulativeHazardStandardError);
  }

  private static String what(JsonNode expected) {
    return "stype %s, ctype %s, %s: "
        .formatted(expected.path("stype"), expected.path("ctype"), expected.path("variance"));
  }

  private static void checkMean(JsonNode expected, RestrictedMean mean) {
    assertClose(
        what(expected) + "mean", mean.estimate(), expected.path("restricted_mean").asDouble());
    JsonNode error = expected.path("restricted_mean_std_error");
    if (!error.isNull()) {
      assertClose(what(expected) + "SE of the mean", mean.standardError(), error.asDouble());
    }
  }

  private static void checkLimits(KaplanMeierCurve curve, JsonNode expected, JsonNode probs) {
    check(expected, "conf_low", curve::lower);
    check(expected, "conf_high", curve::upper);
    for (int i = 0; i < probs.size(); i++) {
      Quantile quantile = curve.quantile(probs.get(i).asDouble());
      check("lower " + i, quantile.lower(), expected.path("quantile_low").get(i));
      check("upper " + i, quantile.upper(), expected.path("quantile_high").get(i));
    }
  }

  private static void check(String what, OptionalDouble actual, JsonNode expected) {
    assertClose(what, actual.orElse(Double.NaN), number(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aml", "ovarian", "lung", "veteran-replicated", "all-censored", "one"})
  void betaProductAgreesWithTheFormula(String name) {
    Reference reference = Reference.read("km-beta-" + name);
    for (JsonNode expected : reference.expected()) {
      KaplanMeierCurve curve =
          KaplanMeier.estimate(
              reference.observations(),
              new KaplanMeierOptions(
                  ConfidenceType.BETA_PRODUCT, expected.path("conf_level").asDouble()));
      check(expected, "conf_low", curve::lower);
      check(expected, "conf_high", curve::upper);
      assertClose("start", curve.at(0).lower(), expected.path("start_low").asDouble());
      assertThat(curve.at(0).upper()).isEqualTo(1);
    }
  }
}
