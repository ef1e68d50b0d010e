package org.riskset.statistics.cox.residual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.cox.proportionality.ProportionalHazards;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.Grouping;

/**
 * Residuals, robust variances and tests of proportional hazards against R's survival; see {@code
 * cox-models.R}.
 */
class CoxModelsReferenceTest {
  private static final double RELATIVE = 1e-8;

  private Reference reference = Reference.read("coxmodels-ovarian");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lung",
        "lung-stratified",
        "lung-weighted",
        "veteran",
        "ovarian",
        "kidney",
        "heart",
        "heart-stratified",
        "cgd"
      })
  void agreesWithCoxph(String name) {
    reference = Reference.read("coxmodels-" + name);
    for (JsonNode expected : reference.expected()) {
      Ties ties = Ties.valueOf(expected.path("ties").asText().toUpperCase(Locale.ROOT));
      CoxFit fit = fit(ties, null);
      checkAll("coef", fit.solution().coefficients(), numbers(expected.path("coef")));
      double[] likelihood = {fit.nullLogLikelihood(), fit.logLikelihood()};
      checkAll("log likelihood", likelihood, numbers(expected.path("log_likelihood")));
      checkResiduals(fit, expected.path("residuals"));
      if (ties == Ties.EXACT) {
        checkErrors(fit, numbers(expected.path("std_error")));
      } else {
        int n = reference.observations().size();
        checkRobust(fit(ties, each(n)), expected.path("robust"));
        checkRobust(fit(ties, reference.groups()), expected.path("clustered"));
        checkProportionality(fit, expected.path("proportionality"));
      }
    }
  }

  private CoxFit fit(Ties ties, @Nullable Grouping clusters) {
    CoxSample sample =
        CoxSample.of(reference.observations(), reference.covariates(), reference.strata());
    CoxOutcome outcome = CoxRegression.fit(sample, clusters, new CoxOptions(ties, 0.95));
    return ((CoxOutcome.Fitted) outcome).fit();
  }

  /** Each row a cluster of its own. */
  private static Grouping each(int n) {
    List<String> labels = IntStream.range(0, n).mapToObj(Integer::toString).toList();
    return new Grouping(labels, IntStream.range(0, n).toArray());
  }

  private void checkResiduals(CoxFit fit, JsonNode expected) {
    CoxResiduals residuals = CoxResiduals.of(fit.solution());
    checkAll("martingale", residuals.martingale(), numbers(expected.path("martingale")));
    checkAll("deviance", residuals.deviance(), numbers(expected.path("deviance")));
    if (expected.has("score")) {
      checkRows("score", residuals.score(), expected.path("score"));
      checkRows("dfbeta", residuals.dfbeta(), expected.path("dfbeta"));
      checkRows("dfbetas", residuals.dfbetas(), expected.path("dfbetas"));
      Grouping strata = fit.solution().sample().strata();
      checkRows("schoenfeld", values(residuals.schoenfeld(strata)), expected.path("schoenfeld"));
      checkRows(
          "scaledsch", values(residuals.scaledSchoenfeld(strata)), expected.path("scaledsch"));
    }
  }

  private static double[][] values(SchoenfeldResiduals residuals) {
    return IntStream.range(0, residuals.size())
        .mapToObj(residuals::values)
        .toArray(double[][]::new);
  }

  private static void checkErrors(CoxFit fit, double[] expected) {
    for (int j = 0; j < expected.length; j++) {
      assertClose("error", fit.coefficients().get(j).standardError(), expected[j], RELATIVE);
    }
  }

  private static void checkRobust(CoxFit fit, JsonNode expected) {
    for (int i = 0; i < expected.path("variance").size(); i++) {
      double[] row = numbers(expected.path("variance").get(i));
      for (int j = 0; j < row.length; j++) {
        close("robust variance", fit.variance().get(i, j), row[j], fit.variance().get(i, i));
      }
    }
    assertClose("wald", fit.wald().statistic(), expected.path("wald").asDouble(), RELATIVE);
    double score = fit.robustPart().orElseThrow().score().statistic();
    assertClose("robust score", score, expected.path("score").asDouble(), RELATIVE);
  }

  private static void checkProportionality(CoxFit fit, JsonNode expected) {
    int columns = fit.coefficients().size();
    List<List<Integer>> each = IntStream.range(0, columns).mapToObj(List::of).toList();
    for (TimeTransform transform : TimeTransform.values()) {
      JsonNode table = expected.path(transform.name().toLowerCase(Locale.ROOT));
      ProportionalHazards tests = ProportionalHazards.test(fit.solution(), each, transform);
      for (int j = 0; j <= columns; j++) {
        ProportionalityOutcome outcome = j < columns ? tests.terms().get(j) : tests.global();
        ChiSquareTest test = outcome.found().orElseThrow();
        String what = transform + " " + j;
        assertClose(what, test.statistic(), table.path("statistic").get(j).asDouble(), RELATIVE);
        assertThat(test.degreesOfFreedom()).isEqualTo(table.path("df").get(j).asInt());
        assertClose(what, test.pValue(), table.path("p_value").get(j).asDouble(), RELATIVE);
      }
    }
  }

  private static void checkRows(String what, double[][] actual, JsonNode expected) {
    assertThat(actual).hasDimensions(expected.size(), expected.get(0).size());
    for (int j = 0; j < actual[0].length; j++) {
      int column = j;
      double[] ours =
          IntStream.range(0, actual.length).mapToDouble(i -> actual[i][column]).toArray();
      double[] theirs =
          IntStream.range(0, actual.length)
              .mapToDouble(i -> expected.get(i).get(column).asDouble())
              .toArray();
      checkAll(what + " " + j, ours, theirs);
    }
  }

  /** Near, measured by the largest of the values: residuals of 0 are differences of larger ones. */
  private static void checkAll(String what, double[] actual, double[] expected) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    double largest = 0;
    for (double value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    for (int i = 0; i < actual.length; i++) {
      close(what + " " + i, actual[i], expected[i], largest);
    }
  }

  private static void close(String what, double actual, double expected, double largest) {
    assertThat(Math.abs(actual - expected))
        .as("%s: %s against %s", what, actual, expected)
        .isLessThanOrEqualTo(RELATIVE * largest);
  }
}
