package org.riskset.statistics.logistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.statistics.logistic.LogisticOptions.Method;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class LogisticProperties {
  private static final double NEAR = 1e-8;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(40);
  }

  /** Whether a row has an event is the outcome here. */
  private static LogisticSample rows(Samples sample) {
    Observations rows = sample.observations();
    boolean[] outcome = new boolean[sample.size()];
    double[] weight = new double[sample.size()];
    for (int i = 0; i < outcome.length; i++) {
      outcome[i] = rows.event(i);
      weight[i] = rows.weight(i);
    }
    return new LogisticSample(outcome, sample.covariates(), weight);
  }

  private static LogisticFit fit(LogisticSample sample, Method method) {
    LogisticOutcome outcome = LogisticRegression.fit(sample, new LogisticOptions(method, 0.95));
    Assume.that(outcome instanceof LogisticOutcome.Fitted);
    LogisticFit fit = ((LogisticOutcome.Fitted) outcome).fit();
    Assume.that(fit.coefficients().stream().noneMatch(LogisticCoefficient::aliased));
    return fit;
  }

  private static LogisticFit fit(Samples sample, Method method) {
    return fit(rows(sample), method);
  }

  private static void assertNear(String what, double actual, double expected, double unit) {
    assertThat(Math.abs(actual - expected))
        .as("%s: %s against %s", what, actual, expected)
        .isLessThanOrEqualTo(NEAR * (Math.abs(expected) + unit));
  }

  /** A coefficient against another times {@code factor}, which may turn it round. */
  private static void assertSame(
      LogisticCoefficient actual, LogisticCoefficient expected, double factor) {
    double unit = Math.abs(factor) * expected.standardError();
    assertNear("estimate", actual.estimate(), factor * expected.estimate(), unit);
    assertNear("error", actual.standardError(), unit, unit);
    double statistic = Math.abs(expected.statistic());
    assertNear("statistic", Math.abs(actual.statistic()), statistic, 1);
    double lower = factor * (factor > 0 ? expected.lower() : expected.upper());
    double upper = factor * (factor > 0 ? expected.upper() : expected.lower());
    assertNear("lower", actual.lower(), lower, unit);
    assertNear("upper", actual.upper(), upper, unit);
  }

  private static void assertSame(LogisticFit actual, LogisticFit expected) {
    for (int j = 0; j < 3; j++) {
      assertSame(actual.coefficients().get(j), expected.coefficients().get(j), 1);
    }
    assertNear("deviance", actual.deviance(), expected.deviance(), 1);
    assertNear("null", actual.nullDeviance(), expected.nullDeviance(), 1);
    assertNear("penalized", actual.penalizedLogLikelihood(), expected.penalizedLogLikelihood(), 1);
  }

  @Property(tries = 40)
  void rowOrderDoesNotMatter(
      @ForAll("samples") Samples sample, @ForAll Method method, @ForAll Random random) {
    assertSame(fit(sample.shuffled(random), method), fit(sample, method));
  }

  @Property(tries = 40)
  void aWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Method method, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    assertSame(fit(rows.replicated(copies), method), fit(rows.weighted(copies), method));
  }

  @Property(tries = 40)
  void rowsOfWeightZeroOnlyHaveAProbability(
      @ForAll("samples") Samples sample, @ForAll Method method) {
    Samples rows = sample.unweighted();
    int[] none = IntStream.range(0, rows.size()).map(i -> i % 4 == 0 ? 0 : 1).toArray();
    LogisticFit all = fit(rows.weighted(none), method);
    assertSame(all, fit(rows.replicated(none), method));
    double eta = all.coefficients().get(0).estimate();
    for (int j = 0; j < 2; j++) {
      eta += all.coefficients().get(j + 1).estimate() * rows.covariates().value(4, j);
    }
    assertNear("fitted", all.fitted().get(4), 1 / (1 + Math.exp(-eta)), 0);
  }

  @Property(tries = 40)
  void shiftAndUnitOfACovariateOnlyScaleItsCoefficient(
      @ForAll("samples") Samples sample, @ForAll Method method) {
    LogisticSample rows = rows(sample);
    double[][] moved = {
      Arrays.stream(rows.covariates().column(0)).map(x -> 1e8 * (x + 40)).toArray(),
      Arrays.stream(rows.covariates().column(1)).map(y -> -1e-7 * y).toArray()
    };
    CovariateMatrix covariates = new CovariateMatrix(List.of("x", "y"), moved, rows.size());
    LogisticFit fit = fit(rows, method);
    LogisticFit other = fit(new LogisticSample(rows.outcome(), covariates, rows.weight()), method);
    assertSame(other.coefficients().get(1), fit.coefficients().get(1), 1e-8);
    assertSame(other.coefficients().get(2), fit.coefficients().get(2), -1e7);
    assertNear("deviance", other.deviance(), fit.deviance(), 1);
    // The penalty is in the units of the coefficients: 10⁸ and 10⁻⁷ leave a factor of 10.
    double units = method == Method.FIRTH ? Math.log(10) : 0;
    double penalized = fit.penalizedLogLikelihood() + units;
    assertNear("penalized", other.penalizedLogLikelihood(), penalized, 1);
  }

  @Property(tries = 40)
  void theOtherOutcomeTurnsCoefficientsRound(
      @ForAll("samples") Samples sample, @ForAll Method method) {
    LogisticSample rows = rows(sample);
    boolean[] other = new boolean[rows.size()];
    for (int i = 0; i < other.length; i++) {
      other[i] = !rows.outcome()[i];
    }
    LogisticFit fit = fit(rows, method);
    LogisticFit turned = fit(new LogisticSample(other, rows.covariates(), rows.weight()), method);
    for (int j = 0; j < 3; j++) {
      assertSame(turned.coefficients().get(j), fit.coefficients().get(j), -1);
      assertNear("fitted", turned.fitted().get(j), 1 - fit.fitted().get(j), 1);
    }
  }

  @Property(tries = 40)
  void anotherReferenceLevelTransformsCoefficients(
      @ForAll("samples") Samples sample, @ForAll Method method) {
    LogisticFit from0 = fit(sample.withIndicators(1, 2), method);
    LogisticFit from2 = fit(sample.withIndicators(0, 1), method);
    assertSame(from2.coefficients().get(1), from0.coefficients().get(2), -1);
    double contrast =
        from2.coefficients().get(2).estimate() - from2.coefficients().get(1).estimate();
    assertNear("1 : 0", contrast, from0.coefficients().get(1).estimate(), 1);
    double intercept =
        from0.coefficients().get(0).estimate() + from0.coefficients().get(2).estimate();
    assertNear("intercept", from2.coefficients().get(0).estimate(), intercept, 1);
    assertNear("penalized", from2.penalizedLogLikelihood(), from0.penalizedLogLikelihood(), 1);
  }

  /** At the maximum: as many events as expected, of the same mean covariates. */
  @Property(tries = 40)
  void residualsAreOrthogonalToCovariates(@ForAll("samples") Samples sample) {
    LogisticSample rows = rows(sample);
    LogisticFit fit = fit(rows, Method.ML);
    double[] sums = new double[3];
    for (int i = 0; i < rows.size(); i++) {
      double residual = rows.weight()[i] * ((rows.outcome()[i] ? 1 : 0) - fit.fitted().get(i));
      sums[0] += residual;
      sums[1] += residual * rows.covariates().value(i, 0);
      sums[2] += residual * rows.covariates().value(i, 1);
    }
    for (double sum : sums) {
      assertNear("sum", sum, 0, 1);
    }
  }
}
