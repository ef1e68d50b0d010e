package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.reference.Reference;

/** Fits against R's {@code coxph}; see {@code cox.R}. */
class CoxReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung-all",
        "lung",
        "lung-stratified",
        "lung-weighted",
        "lung-replicated",
        "veteran",
        "veteran-stratified",
        "veteran-nano",
        "veteran-giga",
        "ovarian",
        "aml",
        "kidney",
        "heart",
        "heart-stratified",
        "cgd",
        "scaled-columns",
        "collinear",
        "death-at-zero",
        "nearly-separated",
        "entry-gaps",
        "lonely-strata"
      })
  void agreesWithCoxph(String name) {
    Reference reference = Reference.read("cox-" + name);
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      CoxFit fit =
          CoxFits.fitted(
              CoxRegression.fit(
                  reference.observations(),
                  reference.covariates(),
                  reference.strata(),
                  new CoxOptions(ties, 0.95)));
      check(fit, expected);
    }
  }

  private static void check(CoxFit fit, JsonNode expected) {
    assertThat(fit.converged()).isTrue();
    assertThat(fit.n()).isEqualTo(expected.path("n").asInt());
    assertClose("events", fit.events(), expected.path("events").asDouble());
    JsonNode logLikelihood = expected.path("log_likelihood");
    assertClose("null", fit.nullLogLikelihood(), logLikelihood.path("null").asDouble());
    assertClose("model", fit.logLikelihood(), logLikelihood.path("model").asDouble());
    checkCoefficients(fit, expected.path("coefficients"));
    checkVariance(fit, expected.path("variance"));
    JsonNode tests = expected.path("tests");
    checkTest("likelihood ratio", fit.likelihoodRatio(), tests.path("likelihood_ratio"));
    checkTest("wald", fit.wald(), tests.path("wald"));
    checkTest("score", fit.score(), tests.path("score"));
    checkConcordance(fit.concordance(), expected.path("concordance"));
  }

  private static void checkCoefficients(CoxFit fit, JsonNode expected) {
    List<Coefficient> actual = fit.coefficients();
    assertThat(actual.stream().map(Coefficient::name))
        .containsExactlyElementsOf(Reference.texts(expected.path("name")));
    for (int j = 0; j < actual.size(); j++) {
      boolean aliased = expected.path("aliased").get(j).asBoolean();
      assertThat(actual.get(j).status())
          .isEqualTo(aliased ? Coefficient.Status.ALIASED : Coefficient.Status.ESTIMATED);
    }
    check(actual, expected, "coef", Coefficient::estimate);
    check(actual, expected, "std_error", Coefficient::standardError);
    check(actual, expected, "statistic", Coefficient::statistic);
    check(actual, expected, "p_value", Coefficient::pValue);
    check(actual, expected, "log10_p", Coefficient::log10PValue);
    check(actual, expected, "hazard_ratio", Coefficient::hazardRatio);
    check(actual, expected, "conf_low", Coefficient::lower);
    check(actual, expected, "conf_high", Coefficient::upper);
  }

  private static void check(
      List<Coefficient> actual,
      JsonNode expected,
      String key,
      ToDoubleFunction<Coefficient> value) {
    double[] values = numbers(expected.path(key));
    for (int j = 0; j < values.length; j++) {
      assertClose(actual.get(j).name() + " " + key, value.applyAsDouble(actual.get(j)), values[j]);
    }
  }

  private static void checkVariance(CoxFit fit, JsonNode expected) {
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        double value = number(expected.get(i).get(j));
        assertClose("variance " + i + ", " + j, fit.variance().get(i, j), value);
      }
    }
  }

  private static void checkTest(String what, ChiSquareTest actual, JsonNode expected) {
    assertClose(what, actual.statistic(), expected.path("statistic").asDouble());
    assertThat(actual.degreesOfFreedom()).isEqualTo(expected.path("df").asInt());
    assertClose(what + " p", actual.pValue(), expected.path("p_value").asDouble());
  }

  private static void checkConcordance(Concordance actual, JsonNode expected) {
    assertClose("concordance", actual.estimate(), expected.path("estimate").asDouble());
    assertClose("its error", actual.standardError(), expected.path("std_error").asDouble());
    assertClose("concordant", actual.concordant(), expected.path("concordant").asDouble());
    assertClose("discordant", actual.discordant(), expected.path("discordant").asDouble());
    assertClose("tied x", actual.tiedX(), expected.path("tied_x").asDouble());
    assertClose("tied y", actual.tiedY(), expected.path("tied_y").asDouble());
    assertClose("tied xy", actual.tiedXY(), expected.path("tied_xy").asDouble());
  }
}
