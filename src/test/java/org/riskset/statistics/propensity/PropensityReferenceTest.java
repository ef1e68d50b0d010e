package org.riskset.statistics.propensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;
import static org.riskset.statistics.reference.Reference.numbers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.statistics.logistic.LogisticCoefficient;
import org.riskset.statistics.logistic.LogisticFit;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.statistics.logistic.LogisticOutcome;
import org.riskset.statistics.logistic.LogisticRegression;
import org.riskset.statistics.logistic.LogisticSample;
import org.riskset.statistics.reference.Reference;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * Logistic regression and propensity weights against R's {@code glm} and the formulas written out;
 * see {@code propensity.R}.
 */
class PropensityReferenceTest {
  private static final double ITERATED = 1e-8;

  @ParameterizedTest
  @ValueSource(strings = {"lung", "lung-weighted", "veteran"})
  void agreesWithGlm(String name) {
    Reference reference = Reference.read("propensity-" + name);
    JsonNode expected = reference.expected().path("ml");
    LogisticFit fit = fit(reference, Method.ML);
    check(fit, expected, "coef", LogisticCoefficient::estimate);
    check(fit, expected, "std_error", LogisticCoefficient::standardError);
    check(fit, expected, "statistic", LogisticCoefficient::statistic);
    check(fit, expected, "p_value", LogisticCoefficient::pValue);
    checkAll("fitted", fitted(fit), expected.path("fitted"));
    assertClose("deviance", fit.deviance(), expected.path("deviance").asDouble(), ITERATED);
    double atNull = expected.path("null_deviance").asDouble();
    assertClose("null deviance", fit.nullDeviance(), atNull, ITERATED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lung", "lung-weighted", "veteran"})
  void agreesWithTheDefinitionOfFirthsPenalty(String name) {
    Reference reference = Reference.read("propensity-" + name);
    JsonNode expected = reference.expected().path("firth");
    LogisticFit fit = fit(reference, Method.FIRTH);
    check(fit, expected, "coef", LogisticCoefficient::estimate);
    check(fit, expected, "std_error", LogisticCoefficient::standardError);
    checkAll("fitted", fitted(fit), expected.path("fitted"));
    List<LogisticCoefficient> slopes = fit.coefficients().subList(1, fit.coefficients().size());
    checkAll(
        "statistic",
        slopes.stream().mapToDouble(LogisticCoefficient::statistic).toArray(),
        expected.path("slope_statistic"));
    checkAll(
        "lower",
        slopes.stream().mapToDouble(LogisticCoefficient::lower).toArray(),
        expected.path("slope_low"));
    checkAll(
        "upper",
        slopes.stream().mapToDouble(LogisticCoefficient::upper).toArray(),
        expected.path("slope_high"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lung", "lung-weighted", "veteran"})
  void weighsAsTheFormulasSay(String name) {
    Reference reference = Reference.read("propensity-" + name);
    JsonNode expected = reference.expected();
    double[] scores = numbers(expected.path("ml").path("fitted"));
    boolean[] treated = treated(reference);
    double[] caseWeights = caseWeights(reference);
    for (Estimand estimand : Estimand.values()) {
      String key = estimand.name().toLowerCase(Locale.ROOT);
      double[] plain = PropensityWeights.of(scores, treated, caseWeights, estimand, false, 0);
      checkAll(key, plain, expected.path("weights").path(key));
      if (estimand != Estimand.OVERLAP) {
        double[] stable = PropensityWeights.of(scores, treated, caseWeights, estimand, true, 0);
        checkAll("stabilized " + key, stable, expected.path("stabilized").path(key));
      }
    }
    double[] cut = PropensityWeights.of(scores, treated, caseWeights, Estimand.ATE, false, 0.05);
    checkAll("truncated", cut, expected.path("truncated"));
    double[] ate = numbers(expected.path("weights").path("ate"));
    double size = PropensityWeights.effectiveSampleSize(ate);
    assertClose("ess", size, expected.path("effective_sample_size").asDouble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lung", "lung-weighted", "veteran"})
  void balancesAsTheFormulasSay(String name) {
    Reference reference = Reference.read("propensity-" + name);
    JsonNode expected = reference.expected();
    CovariateMatrix x = reference.covariates();
    double[] before = caseWeights(reference);
    double[] after = numbers(expected.path("weights").path("ate"));
    for (int i = 0; i < after.length; i++) {
      after[i] *= before[i];
    }
    for (int j = 0; j < x.columnCount(); j++) {
      StandardizedDifference difference =
          new StandardizedDifference(x.column(j), treated(reference));
      double smdBefore = expected.path("smd_before").get(j).asDouble();
      double smdAfter = expected.path("smd_after").get(j).asDouble();
      assertThat(difference.of(before)).isCloseTo(smdBefore, within());
      assertThat(difference.of(after)).isCloseTo(smdAfter, within());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-10);
  }

  private static boolean[] treated(Reference reference) {
    boolean[] treated = new boolean[reference.observations().size()];
    for (int i = 0; i < treated.length; i++) {
      treated[i] = reference.groups().labels().get(reference.groups().code(i)).equals("treated");
    }
    return treated;
  }

  private static double[] caseWeights(Reference reference) {
    return IntStream.range(0, reference.observations().size())
        .mapToDouble(reference.observations()::weight)
        .toArray();
  }

  private static LogisticFit fit(Reference reference, Method method) {
    LogisticSample sample =
        new LogisticSample(treated(reference), reference.covariates(), caseWeights(reference));
    LogisticOutcome outcome = LogisticRegression.fit(sample, new LogisticOptions(method, 0.95));
    return ((LogisticOutcome.Fitted) outcome).fit();
  }

  private static double[] fitted(LogisticFit fit) {
    return fit.fitted().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static void check(
      LogisticFit fit, JsonNode expected, String key, ToDoubleFunction<LogisticCoefficient> value) {
    checkAll(key, fit.coefficients().stream().mapToDouble(value).toArray(), expected.path(key));
  }

  private static void checkAll(String what, double[] actual, JsonNode expected) {
    assertThat(actual).as(what).hasSize(expected.size());
    for (int i = 0; i < actual.length; i++) {
      assertClose(what + " " + i, actual[i], expected.get(i).asDouble(), ITERATED);
    }
  }

  /**
   * Weights 1, 1, 2 are worth (1 + 1 + 2)²/(1 + 1 + 4) rows; 3 treated of 4 make a share of 3/4.
   */
  @Test
  void workedByHand() {
    assertClose("ess", PropensityWeights.effectiveSampleSize(new double[] {1, 1, 2}), 16 / 6.0);
    double[] score = {0.5, 0.8, 0.25, 0.5};
    boolean[] treated = {true, true, true, false};
    double[] once = {1, 1, 1, 1};
    double[] att = PropensityWeights.of(score, treated, once, Estimand.ATT, true, 0);
    assertThat(att).containsExactly(1, 1, 1, 1 / 3.0);
    double[] overlap = PropensityWeights.of(score, treated, once, Estimand.OVERLAP, true, 0);
    assertThat(overlap)
        .containsExactly(PropensityWeights.of(score, treated, once, Estimand.OVERLAP, false, 0));
    // Weights 2, 1.25, 4, 2: their quartiles of type 7 are 1.8125 and 2.5.
    double[] cut = PropensityWeights.of(score, treated, once, Estimand.ATE, false, 0.25);
    assertThat(cut).containsExactly(2, 1.8125, 2.5, 2);
  }

  /** Means 3 and 2, variances 1 and 2: their mean is 1.5. */
  @Test
  void differenceByHandFarFromZero() {
    double[] once = {1, 1, 1, 1, 1};
    boolean[] treated = {true, true, true, false, false};
    for (double origin : new double[] {0, 1 << 30}) {
      double[] values = {origin + 2, origin + 3, origin + 4, origin + 1, origin + 3};
      StandardizedDifference difference = new StandardizedDifference(values, treated);
      assertClose("difference", difference.of(once), 1 / Math.sqrt(1.5), 1e-14);
      // Weights 0.1, 0.2 and 0.7 give a mean of 3.6.
      double weighted = difference.of(new double[] {0.1, 0.2, 0.7, 5, 5});
      assertClose("weighted", weighted, 1.6 / Math.sqrt(1.5), 1e-14);
    }
    double[] constant = {7, 7, 7, 7, 7};
    assertThat(new StandardizedDifference(constant, treated).of(once)).isNaN();
    double[] byGroup = {7, 7, 7, 8, 8};
    assertThat(new StandardizedDifference(byGroup, treated).of(once)).isNaN();
  }
}
