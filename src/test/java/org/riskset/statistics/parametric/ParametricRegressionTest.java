package org.riskset.statistics.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.riskset.progress.CancelledException;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.parallel.Listening;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

/** Parametric models by hand, and data that allow none. */
class ParametricRegressionTest {
  private static final boolean[] EVENTS = {true, true, false, true, false, true};
  private static final double[] TIMES = {1, 2, 3, 4, 5, 9};

  private static ParametricSample sample(double[] times, boolean[] events, double[]... columns) {
    List<String> names = List.of("a", "b", "c").subList(0, columns.length);
    return new ParametricSample(
        Observations.rightCensored(times, events),
        new CovariateMatrix(names, columns, times.length),
        null,
        null);
  }

  private static ParametricFit fit(ParametricDistribution distribution, ParametricSample sample) {
    ParametricOutcome outcome = ParametricRegression.fit(distribution, sample, 0.95);
    assertThat(outcome).isInstanceOf(ParametricOutcome.Fitted.class);
    return ((ParametricOutcome.Fitted) outcome).fit();
  }

  /** 4 events in 24 units of time: rate 1/6, standard error of its log 1/√4. */
  @Test
  void exponentialByHand() {
    ParametricFit fit = fit(ParametricDistribution.EXPONENTIAL, sample(TIMES, EVENTS));
    assertClose("log mean", fit.parameters().get(0).estimate(), Math.log(6));
    assertClose("error", fit.parameters().get(0).standardError(), 0.5);
    assertClose("likelihood", fit.logLikelihood(), -4 * Math.log(6) - 4);
    assertThat(fit.scales()).containsExactly(1.0);
    assertThat(fit.likelihoodRatio()).isEmpty();
  }

  /** Two groups have a rate each: 3 events in 7 units of time, 1 event in 17. */
  @Test
  void exponentialOfTwoGroupsByHand() {
    boolean[] events = {true, true, false, true, false, true};
    double[] group = {0, 0, 1, 0, 1, 1};
    ParametricFit fit = fit(ParametricDistribution.EXPONENTIAL, sample(TIMES, events, group));
    assertClose("coefficient", fit.parameters().get(1).estimate(), Math.log(17.0 / (7.0 / 3)));
    assertClose("error", fit.parameters().get(1).standardError(), Math.sqrt(1 / 3.0 + 1));
    HazardRatio ratio = HazardRatio.of(fit, 1, 0.95).orElseThrow();
    assertClose("hazard ratio", ratio.estimate(), 1 / 17.0 / (3 / 7.0));
  }

  /** Without censoring the log-normal model is least squares with n in the denominator. */
  @Test
  void lognormalWithoutCensoringIsLeastSquares() {
    double[] times = {Math.exp(1), Math.exp(2), Math.exp(4), Math.exp(5)};
    ParametricFit fit =
        fit(
            ParametricDistribution.LOGNORMAL,
            sample(times, new boolean[] {true, true, true, true}));
    assertClose("mean", fit.parameters().get(0).estimate(), 3);
    assertClose("scale", fit.scales().get(0), Math.sqrt(2.5));
    assertClose("error", fit.parameters().get(0).standardError(), Math.sqrt(2.5 / 4));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-8, -1, -0.2, 0, 0.4, 2, 3})
  void prenticeDistributionHoldsItsSpecialCases(double w) {
    PrenticeGamma prentice = new PrenticeGamma();
    assertClose(
        "Weibull",
        prentice.logSurvival(w, 1).value(),
        new ExtremeValue().logSurvival(w, 0).value(),
        1e-12);
    assertClose(
        "log-normal",
        prentice.logSurvival(w, 0).value(),
        new StandardNormal().logSurvival(w, 0).value(),
        1e-12);
    assertClose(
        "mirrored",
        Math.exp(prentice.logSurvival(w, 0.7).value()),
        -Math.expm1(prentice.logSurvival(-w, -0.7).value()),
        1e-11);
  }

  @ParameterizedTest
  @EnumSource(ParametricDistribution.class)
  void columnsThatCannotBeToldApartAreAliased(ParametricDistribution distribution) {
    double[] x = {0, 1, 0, 1, 1, 0};
    double[] twice = {0, 2, 0, 2, 2, 0};
    double[] constant = {7, 7, 7, 7, 7, 7};
    ParametricFit fit = fit(distribution, sample(TIMES, EVENTS, x, twice, constant));
    assertThat(fit.parameters().subList(1, 4))
        .extracting(Parameter::status)
        .containsExactly(
            Parameter.Status.ESTIMATED, Parameter.Status.ALIASED, Parameter.Status.ALIASED);
  }

  /** The level without events drops out: the rest is the model of the other rows. */
  @Test
  void levelsWithoutEventsAreInfinite() {
    double[] x = {0, 0, 0, 0, 1, 0};
    ParametricFit fit = fit(ParametricDistribution.WEIBULL, sample(TIMES, EVENTS, x));
    ParametricFit others =
        fit(
            ParametricDistribution.WEIBULL,
            sample(new double[] {1, 2, 3, 4, 9}, new boolean[] {true, true, false, true, true}));
    assertThat(fit.parameters().get(1).status()).isEqualTo(Parameter.Status.INFINITE_POSITIVE);
    assertClose("likelihood", fit.logLikelihood(), others.logLikelihood());
    assertClose(
        "intercept",
        fit.parameters().get(0).estimate(),
        others.parameters().get(0).estimate(),
        1e-9);
    assertThat(fit.prediction()).isEmpty();
    ParametricFit gompertz = fit(ParametricDistribution.GOMPERTZ, sample(TIMES, EVENTS, x));
    assertThat(gompertz.parameters().get(1).status()).isEqualTo(Parameter.Status.INFINITE_NEGATIVE);
  }

  @ParameterizedTest
  @EnumSource
  void aFitThatIsNotWantedAnyMoreStops(ParametricDistribution distribution) {
    ParametricSample sample = sample(TIMES, EVENTS);
    assertThatThrownBy(() -> ParametricRegression.fit(distribution, sample, 0.95, new Listening(0)))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void saysWhyThereIsNoModel() {
    assertThat(none(new double[] {}, new boolean[] {})).isEqualTo(NotEstimable.NO_ROWS);
    assertThat(none(new double[] {1, 2}, new boolean[2])).isEqualTo(NotEstimable.NO_EVENTS);
    assertThat(none(new double[] {3}, new boolean[] {true})).isEqualTo(NotEstimable.SCALE_VANISHES);
    assertThat(none(new double[] {3, 3, 2}, new boolean[] {true, true, false}))
        .isEqualTo(NotEstimable.SCALE_VANISHES);
  }

  @ParameterizedTest
  @EnumSource(names = {"WEIBULL", "LOGNORMAL", "LOGLOGISTIC", "GENERALIZED_GAMMA"})
  void scaleVanishesWhereOneEventOutlivesAll(ParametricDistribution distribution) {
    double[] times = {1, 2, 3, 4, 5, 6, 7, 8};
    boolean[] events = new boolean[8];
    events[7] = true;
    double[] x = {-1.976, -0.845, -0.624, -0.329, -1.577, -0.351, -1.067, 1.305};
    assertThat(ParametricRegression.fit(distribution, sample(times, events, x), 0.95))
        .isEqualTo(new ParametricOutcome.Impossible(NotEstimable.SCALE_VANISHES));
  }

  private static NotEstimable none(double[] times, boolean[] events) {
    ParametricOutcome outcome =
        ParametricRegression.fit(ParametricDistribution.WEIBULL, sample(times, events), 0.95);
    return ((ParametricOutcome.Impossible) outcome).reason();
  }

  @Test
  void refusesTimesThatHaveNoDensity() {
    assertThatThrownBy(() -> sample(new double[] {0, 1}, new boolean[] {true, true}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gompertzCuresWhereHazardsFall() {
    double[] times = {1, 1.2, 1.5, 2, 3, 40, 40, 40, 40, 40};
    boolean[] events = {true, true, true, true, true, false, false, false, false, false};
    ParametricFit fit = fit(ParametricDistribution.GOMPERTZ, sample(times, events));
    ParametricPrediction prediction = fit.prediction().orElseThrow();
    assertThat(fit.parameters().get(1).estimate()).isNegative();
    assertThat(prediction.quantile(new double[0], 0, 0.9).estimate())
        .isEqualTo(Double.POSITIVE_INFINITY);
    double hazard = 0;
    for (double time : times) {
      hazard -= Math.log(prediction.survival(new double[0], 0, time).estimate());
    }
    assertThat(hazard).as("the score of the intercept is 0").isCloseTo(5, within(1e-9));
  }
}
