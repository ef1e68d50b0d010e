package org.riskset.statistics.cox.firth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.FiniteFits;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.reference.Samples;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

class FirthProperties {
  private static final double NEAR = 1e-7;

  @Provide
  Arbitrary<Samples> samples() {
    return Samples.upTo(30);
  }

  /** Exact ties have no penalised likelihood here. */
  @Provide
  Arbitrary<Ties> ties() {
    return Arbitraries.of(Ties.EFRON, Ties.BRESLOW);
  }

  private static FirthFit fit(CoxSample rows, Ties ties) {
    FirthOutcome outcome = FirthRegression.fit(rows, new CoxOptions(ties, 0.95), Progress.none());
    Assume.that(outcome instanceof FirthOutcome.Fitted);
    FirthFit fit = ((FirthOutcome.Fitted) outcome).fit();
    Assume.that(fit.fit().coefficients().stream().allMatch(Coefficient::isEstimated));
    return fit;
  }

  private static FirthFit fit(Samples sample, Ties ties) {
    return fit(FiniteFits.rows(sample, ties), ties);
  }

  private static void assertNear(String what, double actual, double expected, double unit) {
    if (Double.isInfinite(expected)) {
      assertThat(actual).as(what).isEqualTo(expected);
    } else {
      assertThat(Math.abs(actual - expected))
          .as("%s: %s against %s", what, actual, expected)
          .isLessThanOrEqualTo(NEAR * (Math.abs(expected) + unit));
    }
  }

  /** A coefficient against another times {@code factor}, which may turn it round. */
  private static void assertSame(Coefficient actual, Coefficient expected, double factor) {
    assertSameTest(actual, expected, factor);
    double unit = Math.abs(factor) * expected.standardError();
    double lower = factor * Math.log(factor > 0 ? expected.lower() : expected.upper());
    double upper = factor * Math.log(factor > 0 ? expected.upper() : expected.lower());
    assertNear("lower", Math.log(actual.lower()), lower, unit);
    assertNear("upper", Math.log(actual.upper()), upper, unit);
  }

  private static void assertSameTest(Coefficient actual, Coefficient expected, double factor) {
    double unit = Math.abs(factor) * expected.standardError();
    assertNear("estimate", actual.estimate(), factor * expected.estimate(), unit);
    assertNear("error", actual.standardError(), unit, unit);
    assertNear("statistic", actual.statistic(), expected.statistic(), 1);
  }

  private static void assertSame(FirthFit actual, FirthFit expected) {
    for (int j = 0; j < 2; j++) {
      assertSame(actual.fit().coefficients().get(j), expected.fit().coefficients().get(j), 1);
    }
    assertNear("penalized", actual.penalizedLogLikelihood(), expected.penalizedLogLikelihood(), 1);
    double atNull = expected.nullPenalizedLogLikelihood();
    assertNear("null", actual.nullPenalizedLogLikelihood(), atNull, 1);
    assertNear("model", actual.fit().logLikelihood(), expected.fit().logLikelihood(), 1);
    double wald = expected.fit().wald().statistic();
    assertNear("wald", actual.fit().wald().statistic(), wald, 1);
    double c = expected.fit().concordance().estimate();
    assertNear("C", actual.fit().concordance().estimate(), c, 1);
  }

  @Property(tries = 25)
  void neitherRowOrderNorUnitOfTimeMatters(
      @ForAll("samples") Samples sample,
      @ForAll("ties") Ties ties,
      @ForAll boolean small,
      @ForAll Random random) {
    Samples other = sample.shuffled(random).rescaled(small ? 1e-9 : 1e9);
    assertSame(fit(other, ties), fit(sample, ties));
  }

  @Property(tries = 25)
  void followUpMayComeInPieces(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties, @ForAll Random random) {
    assertSame(fit(sample.split(random), ties), fit(sample, ties));
  }

  @Property(tries = 25)
  void withBreslowAWholeWeightIsThatManyRows(
      @ForAll("samples") Samples sample, @ForAll Random random) {
    int[] copies = random.ints(sample.size(), 1, 4).toArray();
    Samples rows = sample.unweighted();
    assertSame(
        fit(rows.replicated(copies), Ties.BRESLOW), fit(rows.weighted(copies), Ties.BRESLOW));
  }

  @Property(tries = 25)
  void aStratumOfOneRowContributesNothing(
      @ForAll("samples") Samples weighted, @ForAll("ties") Ties ties) {
    Samples sample = weighted.unweighted();
    assertSame(fit(sample.withAStratumOfOne(), ties), fit(sample, ties));
  }

  @Property(tries = 25)
  void shiftAndUnitOfACovariateOnlyScaleItsCoefficient(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties) {
    CoxSample rows = FiniteFits.rows(sample, ties);
    double[][] moved = {
      Arrays.stream(rows.covariates().column(0)).map(x -> 1e8 * (x + 40)).toArray(),
      Arrays.stream(rows.covariates().column(1)).map(y -> -1e-7 * y).toArray()
    };
    CovariateMatrix covariates = new CovariateMatrix(List.of("x", "y"), moved, rows.size());
    FirthFit fit = fit(rows, ties);
    FirthFit other = fit(new CoxSample(rows.observations(), covariates, rows.strata()), ties);
    // Hazard ratios of such units are 1, 0 or infinite in double precision.
    assertSameTest(other.fit().coefficients().get(0), fit.fit().coefficients().get(0), 1e-8);
    assertSameTest(other.fit().coefficients().get(1), fit.fit().coefficients().get(1), -1e7);
    // The penalty is in the units of the coefficients: 10⁸ and 10⁻⁷ leave a factor of 10.
    double penalized = fit.penalizedLogLikelihood() + Math.log(10);
    assertNear("penalized", other.penalizedLogLikelihood(), penalized, 1);
  }

  @Property(tries = 25)
  void anotherReferenceLevelTransformsCoefficients(
      @ForAll("samples") Samples sample, @ForAll("ties") Ties ties) {
    FirthFit from0 = fit(sample.withIndicators(1, 2), ties);
    FirthFit from2 = fit(sample.withIndicators(0, 1), ties);
    List<Coefficient> first = from0.fit().coefficients();
    List<Coefficient> second = from2.fit().coefficients();
    assertSame(second.get(0), first.get(1), -1);
    double contrast = second.get(1).estimate() - second.get(0).estimate();
    assertNear("1 : 0", contrast, first.get(0).estimate(), 1);
    assertNear("penalized", from2.penalizedLogLikelihood(), from0.penalizedLogLikelihood(), 1);
  }

  /**
   * One event, of one of two rows with x = 1, three with x = 0 at risk. With p the share of x = 1
   * in the risk the likelihood is p/2 and the information p (1 − p); log p + ½ log p (1 − p) is
   * largest at p = 3/4, where e^β · 2/3 = 3. At β = 0, p = 2/5.
   */
  private static CoxSample oneEvent(double[][] columns, List<String> names) {
    return CoxSample.of(
        Observations.rightCensored(
            new double[] {1, 2, 3, 4, 5}, new boolean[] {true, false, false, false, false}),
        new CovariateMatrix(names, columns, 5),
        null);
  }

  private static double penalized(double p) {
    return Math.log(p / 2) + Math.log(p * (1 - p)) / 2;
  }

  @Example
  void workedByHand() {
    FirthFit firth = fit(oneEvent(new double[][] {{1, 1, 0, 0, 0}}, List.of("x")), Ties.EFRON);
    Coefficient x = firth.fit().coefficients().get(0);
    assertClose("β", x.estimate(), Math.log(4.5), 1e-9);
    assertClose("hazard ratio", x.hazardRatio(), 4.5, 1e-9);
    assertClose("error", x.standardError(), Math.sqrt(16 / 3.0), 1e-9);
    assertClose("penalized", firth.penalizedLogLikelihood(), penalized(0.75), 1e-9);
    assertClose("null", firth.nullPenalizedLogLikelihood(), penalized(0.4), 1e-9);
    double statistic = 2 * (penalized(0.75) - penalized(0.4));
    assertClose("statistic", x.statistic(), statistic, 1e-9);
    assertClose("ratio", firth.fit().likelihoodRatio().statistic(), statistic, 1e-9);
    assertClose("model", firth.fit().logLikelihood(), Math.log(0.375), 1e-9);
    assertClose("wald", firth.fit().wald().statistic(), Math.pow(Math.log(4.5), 2) * 3 / 16, 1e-9);
    for (double limit : new double[] {x.lower(), x.upper()}) {
      double share = 2 * limit / (2 * limit + 3);
      double fall = 2 * (penalized(0.75) - penalized(share));
      assertClose("limit", fall, 3.841458820694124, 1e-8);
    }
    assertThat(x.lower()).isLessThan(4.5);
    assertThat(x.upper()).isGreaterThan(4.5);
    // The event against three of x = 0, and tied with one of x = 1.
    assertThat(firth.fit().concordance().estimate()).isEqualTo(3.5 / 4);
  }

  @Example
  void aCombinationOfEarlierColumnsIsLeftOut() {
    double[][] columns = {{7, 7, 7, 7, 7}, {1, 1, 0, 0, 0}, {5, 5, 8, 8, 8}};
    FirthOutcome outcome =
        FirthRegression.fit(
            oneEvent(columns, List.of("seven", "x", "8 − 3x")),
            CoxOptions.defaults(),
            Progress.none());
    FirthFit firth = ((FirthOutcome.Fitted) outcome).fit();
    assertThat(firth.fit().coefficients().stream().map(Coefficient::status))
        .containsExactly(Status.ALIASED, Status.ESTIMATED, Status.ALIASED);
    assertThat(firth.fit().solution().isEstimated(0)).isFalse();
    assertThat(firth.fit().solution().isEstimated(1)).isTrue();
    assertClose("β", firth.fit().solution().coefficient(1), Math.log(4.5), 1e-9);
    assertClose("penalized", firth.penalizedLogLikelihood(), penalized(0.75), 1e-9);
    assertThat(firth.fit().likelihoodRatio().degreesOfFreedom()).isEqualTo(1);
    assertThat(firth.fit().wald().degreesOfFreedom()).isEqualTo(1);
  }

  @Example
  void whereNothingVariesThereIsNothingToPenalise() {
    FirthOutcome outcome =
        FirthRegression.fit(
            oneEvent(new double[][] {{7, 7, 7, 7, 7}}, List.of("seven")),
            CoxOptions.defaults(),
            Progress.none());
    FirthFit firth = ((FirthOutcome.Fitted) outcome).fit();
    assertThat(firth.fit().coefficients().get(0).status()).isEqualTo(Status.ALIASED);
    assertClose("model", firth.penalizedLogLikelihood(), -Math.log(5));
    assertClose("null", firth.nullPenalizedLogLikelihood(), -Math.log(5));
  }

  @Example
  void saysWhyThereIsNoModel() {
    CoxSample none =
        CoxSample.of(
            Observations.rightCensored(new double[] {1, 2}, new boolean[2]),
            new CovariateMatrix(List.of("x"), new double[][] {{0, 1}}, 2),
            null);
    assertThat(FirthRegression.fit(none, CoxOptions.defaults(), Progress.none()))
        .isEqualTo(new FirthOutcome.Impossible(NotEstimable.NO_EVENTS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FirthRegression.fit(none, new CoxOptions(Ties.EXACT, 0.95), Progress.none()));
  }
}
