package org.riskset.statistics.cox.firth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.reference.Reference;

/** Firth's penalised likelihood against its definition written out in R; see {@code firth.R}. */
class FirthReferenceTest {
  /** The reference solves its equations with a numerical Jacobian. */
  private static final double SOLVED = 1e-8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung",
        "lung-stratified",
        "lung-weighted",
        "ovarian",
        "aml",
        "kidney",
        "heart",
        "heart-stratified",
        "scaled-columns",
        "separated",
        "ordered",
        "separated-strata",
        "ridge"
      })
  void agreesWithTheDefinition(String name) {
    Reference reference = Reference.read("firth-" + name);
    CoxSample sample =
        CoxSample.of(reference.observations(), reference.covariates(), reference.strata());
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      FirthOutcome outcome =
          FirthRegression.fit(sample, new CoxOptions(ties, 0.95), Progress.none());
      check(((FirthOutcome.Fitted) outcome).fit(), expected);
    }
  }

  private static void check(FirthFit fit, JsonNode expected) {
    assertThat(fit.fit().converged()).isTrue();
    List<Coefficient> actual = fit.fit().coefficients();
    JsonNode coefficients = expected.path("coefficients");
    checkAll("coef", actual, Coefficient::estimate, coefficients);
    checkAll("std_error", actual, Coefficient::standardError, coefficients);
    checkAll("statistic", actual, Coefficient::statistic, coefficients);
    checkAll("p_value", actual, Coefficient::pValue, coefficients);
    checkAll("conf_low", actual, Coefficient::lower, coefficients);
    checkAll("conf_high", actual, Coefficient::upper, coefficients);
    JsonNode likelihood = expected.path("log_likelihood");
    assertClose("null", fit.fit().nullLogLikelihood(), likelihood.path("null").asDouble());
    close("model", fit.fit().logLikelihood(), likelihood.path("model").asDouble());
    close(
        "null penalized",
        fit.nullPenalizedLogLikelihood(),
        likelihood.path("null_penalized").asDouble());
    close("penalized", fit.penalizedLogLikelihood(), likelihood.path("penalized").asDouble());
    check(fit.fit().likelihoodRatio(), expected.path("tests").path("likelihood_ratio"));
    check(fit.fit().wald(), expected.path("tests").path("wald"));
  }

  private static void check(ChiSquareTest actual, JsonNode expected) {
    close("statistic", actual.statistic(), expected.path("statistic").asDouble());
    close("p", actual.pValue(), expected.path("p_value").asDouble());
  }

  private static void checkAll(
      String key,
      List<Coefficient> actual,
      ToDoubleFunction<Coefficient> value,
      JsonNode coefficients) {
    double[] expected = numbers(coefficients.path(key));
    for (int j = 0; j < expected.length; j++) {
      close(key + " of " + actual.get(j).name(), value.applyAsDouble(actual.get(j)), expected[j]);
    }
  }

  private static void close(String what, double actual, double expected) {
    assertClose(what, actual, expected, SOLVED);
  }
}
