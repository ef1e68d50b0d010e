package org.riskset.statistics.cox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.reference.Reference;

/**
 * Fits with infinite coefficients against the point where R's {@code coxph} stops; see {@code
 * cox-infinite.R}. R has come within about 1e-9 of the limit there, and 1e-8 is asked for.
 */
class InfiniteCoefficientReferenceTest {
  private static final double RELATIVE = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"empty-level", "perfect-predictor", "start-stop-cell", "two-columns"})
  void whatIsFiniteAgreesWithCoxph(String name) {
    Reference reference = Reference.read("cox-infinite-" + name);
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      CoxFit fit =
          CoxFits.fitted(
              CoxRegression.fit(
                  reference.observations(),
                  reference.covariates(),
                  reference.strata(),
                  new CoxOptions(ties, 0.95)));
      checkCoefficients(fit, expected);
      checkLikelihood(fit, expected);
    }
  }

  private static void checkCoefficients(CoxFit fit, JsonNode expected) {
    for (int j = 0; j < fit.coefficients().size(); j++) {
      Coefficient coefficient = fit.coefficients().get(j);
      Status status =
          switch (expected.path("infinite").get(j).asInt()) {
            case 1 -> Status.INFINITE_POSITIVE;
            case -1 -> Status.INFINITE_NEGATIVE;
            default -> Status.ESTIMATED;
          };
      assertThat(coefficient.status()).as(coefficient.name()).isEqualTo(status);
      String name = coefficient.name();
      assertClose(name, coefficient.estimate(), numbers(expected.path("coef"))[j], RELATIVE);
      double error = numbers(expected.path("std_error"))[j];
      assertClose("error of " + name, coefficient.standardError(), error, RELATIVE);
    }
  }

  private static void checkLikelihood(CoxFit fit, JsonNode expected) {
    JsonNode logLikelihood = expected.path("log_likelihood");
    assertThat(fit.converged()).isTrue();
    assertClose("null", fit.nullLogLikelihood(), logLikelihood.path("null").asDouble());
    double model = logLikelihood.path("model").asDouble();
    assertClose("model", fit.logLikelihood(), model, RELATIVE);
    assertThat(fit.logLikelihood()).isGreaterThanOrEqualTo(model);
    assertClose("score", fit.score().statistic(), expected.path("score").asDouble());
    assertThat(fit.wald().statistic()).isNaN();
    JsonNode concordance = expected.path("concordance");
    assertClose("C", fit.concordance().estimate(), concordance.path("estimate").asDouble());
    assertClose("SE", fit.concordance().standardError(), concordance.path("std_error").asDouble());
  }
}
