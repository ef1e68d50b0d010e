package org.riskset.statistics.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.number;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.parametric.ParametricPrediction.Predicted;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Grouping;

/** Fits against R's {@code survreg}, and against likelihoods that R maximises; parametric.R. */
class ParametricReferenceTest {
  private static final double ITERATED = 1e-8;

  /** Hessians by numerical differentiation agree no better. */
  private static final double DIFFERENCED = 1e-6;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung",
        "lung-weighted",
        "ovarian",
        "aml",
        "veteran",
        "veteran-nano",
        "veteran-giga"
      })
  void agreesWithSurvreg(String name) {
    Reference reference = Reference.read("parametric-" + name);
    for (JsonNode expected : reference.expected()) {
      ParametricFit fit = fit(reference, expected, null);
      check(fit, expected, ITERATED);
      double[] x = row(reference);
      for (int i = 0; i < 2; i++) {
        Predicted quantile = fit.prediction().orElseThrow().quantile(x, 0, i == 0 ? 0.1 : 0.5);
        assertClose(
            "quantile", quantile.estimate(), expected.path("quantile").get(i).asDouble(), ITERATED);
        double error = expected.path("quantile_error").get(i).asDouble();
        assertClose("its error", quantile.standardError(), error, ITERATED);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lung", "ovarian", "veteran"})
  void robustVarianceAgreesWithSurvreg(String name) {
    Reference reference = Reference.read("parametric-" + name);
    for (JsonNode expected : reference.expected()) {
      Grouping each = Grouping.ofEachRow(reference.observations().size());
      checkVariance(fit(reference, expected, each), expected.path("robust"), ITERATED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lung", "veteran", "heart"})
  void agreesWithLikelihoodsWrittenDownAnew(String name) {
    Reference reference = Reference.read("parametric-own-" + name);
    for (JsonNode expected : reference.expected()) {
      check(fit(reference, expected, null), expected, DIFFERENCED);
    }
  }

  @Test
  void prenticeTailsAgreeWithTheGammaDistribution() {
    JsonNode expected = Reference.read("prentice-gamma").expected();
    double[] w = numbers(expected.path("w"));
    double[] q = numbers(expected.path("q"));
    double[] log = numbers(expected.path("log_survival"));
    for (int i = 0; i < w.length; i++) {
      String what = "w = " + w[i] + ", q = " + q[i];
      assertClose(what, new PrenticeGamma().logSurvival(w[i], q[i]).value(), log[i], 1e-10);
    }
  }

  private static double[] row(Reference reference) {
    double[] x = new double[reference.covariates().columnCount()];
    for (int j = 0; j < x.length; j++) {
      x[j] = reference.covariates().value(0, j);
    }
    return x;
  }

  private static ParametricFit fit(
      Reference reference, JsonNode expected, @Nullable Grouping clusters) {
    String name = expected.path("distribution").asText();
    ParametricOutcome outcome =
        ParametricRegression.fit(
            ParametricDistribution.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')),
            new ParametricSample(reference.observations(), reference.covariates(), null, clusters),
            0.95);
    assertThat(outcome).isInstanceOf(ParametricOutcome.Fitted.class);
    return ((ParametricOutcome.Fitted) outcome).fit();
  }

  private static void check(ParametricFit fit, JsonNode expected, double tolerance) {
    assertThat(fit.converged()).isTrue();
    assertClose("null", fit.nullLogLikelihood(), number(expected.path("null")), 1e-10);
    assertClose("model", fit.logLikelihood(), number(expected.path("model")), 1e-10);
    double[] estimates = numbers(expected.path("estimate"));
    assertThat(fit.parameters()).hasSize(estimates.length);
    for (int j = 0; j < estimates.length; j++) {
      Parameter parameter = fit.parameters().get(j);
      assertClose(parameter.name(), parameter.estimate(), estimates[j], tolerance);
    }
    checkVariance(fit, expected.path("variance"), tolerance);
  }

  /** Covariances relative to the standard errors, since one of 0 has no relative accuracy. */
  private static void checkVariance(ParametricFit fit, JsonNode expected, double tolerance) {
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        double size =
            Math.sqrt(expected.get(i).get(i).asDouble() * expected.get(j).get(j).asDouble());
        double actual = fit.variance().get(i, j) / size;
        assertThat(Math.abs(actual - expected.get(i).get(j).asDouble() / size))
            .as("%s: variance %d, %d", fit.distribution(), i, j)
            .isLessThan(tolerance);
      }
    }
  }
}
