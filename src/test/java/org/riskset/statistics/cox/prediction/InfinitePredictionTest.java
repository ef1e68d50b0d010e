package org.riskset.statistics.cox.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFits;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Predictions where a coefficient is infinite, worked by hand. */
class InfinitePredictionTest {
  private static final LimitScale LIMITS = new LimitScale(ConfidenceType.LOG_LOG, 0.95);

  private static CoxSample sample(
      double[] time, boolean[] event, double[] x, @Nullable Grouping strata) {
    return CoxSample.of(
        Observations.rightCensored(time, event),
        new CovariateMatrix(List.of("x"), new double[][] {x}, x.length),
        strata);
  }

  private static BaselineHazard hazard(CoxSample sample, Status status) {
    CoxFit fit = CoxFits.fitted(CoxRegression.fit(sample, CoxOptions.defaults()));
    assertThat(fit.coefficients().get(0).status()).isEqualTo(status);
    return BaselineHazard.of(fit, sample);
  }

  private static double[] at(double x) {
    return new double[] {x};
  }

  /**
   * Both of x = 1 fail before the three of x = 0. Of x = 1: 1/2 at 1, 1 more at 2, and beyond all
   * numbers from 3 on, when somebody of infinitely lower risk fails. Of x = 0: nothing until 2, 1/3
   * at 3, 1/2 more at 4.
   */
  @Test
  void whoFailsFirstHasAnInfiniteHazardOnceOthersFail() {
    CoxSample sample =
        sample(
            new double[] {1, 2, 3, 4, 5},
            new boolean[] {true, true, true, true, false},
            new double[] {1, 1, 0, 0, 0},
            null);
    BaselineHazard hazard = hazard(sample, Status.INFINITE_POSITIVE);
    PredictedCurve one = hazard.curve(0, at(1)).orElseThrow();
    assertClose("Λ(1)", one.cumulativeHazard(1), 0.5);
    assertClose("Λ(2)", one.cumulativeHazard(2.9), 1.5);
    assertThat(one.cumulativeHazard(3)).isInfinite();
    assertThat(one.survival(3)).isZero();
    assertThat(one.standardError(3)).isNaN();
    assertThat(one.standardError(2)).isFinite();
    assertThat(one.at(4, LIMITS).estimate()).isZero();
    PredictedCurve zero = hazard.curve(0, at(0)).orElseThrow();
    assertThat(zero.cumulativeHazard(2)).isZero();
    assertClose("Λ(3)", zero.cumulativeHazard(3), 1 / 3.0);
    assertClose("Λ(5)", zero.cumulativeHazard(5), 5 / 6.0);
    assertThat(hazard.curve(0, at(0.5))).as("nobody has x = 0.5").isEmpty();
    double[] mean = hazard.meanSurvival(sample, new double[] {2, 3}).orElseThrow();
    assertClose("S(2)", mean[0], (2 * Math.exp(-1.5) + 3) / 5);
    assertClose("S(3)", mean[1], 3 * Math.exp(-1 / 3.0) / 5);
  }

  /** Nobody of x = 1 fails: its hazard is 0, and x = 0 is as if alone. */
  @Test
  void whoNeverFailsHasNoHazard() {
    CoxSample sample =
        sample(
            new double[] {1, 2, 3, 4},
            new boolean[] {true, true, false, false},
            new double[] {0, 0, 1, 1},
            null);
    BaselineHazard hazard = hazard(sample, Status.INFINITE_NEGATIVE);
    PredictedCurve one = hazard.curve(0, at(1)).orElseThrow();
    assertThat(one.survival(4)).isEqualTo(1);
    PredictedCurve zero = hazard.curve(0, at(0)).orElseThrow();
    assertClose("Λ(1)", zero.cumulativeHazard(1), 0.5);
    assertClose("Λ(2)", zero.cumulativeHazard(2), 1.5);
    CoxSample elsewhere = sample.select(new int[] {0, 2});
    assertThat(hazard.meanSurvival(elsewhere, new double[] {1})).isPresent();
  }

  /** In the second stratum nobody has x = 1: there its curve does not exist. */
  @Test
  void strataDoNotLendEachOtherTheirRows() {
    Grouping strata = new Grouping(List.of("s", "t"), new int[] {0, 0, 0, 0, 1, 1});
    CoxSample sample =
        sample(
            new double[] {1, 2, 3, 4, 0.5, 2.5},
            new boolean[] {true, true, true, false, true, true},
            new double[] {1, 1, 0, 0, 0, 0},
            strata);
    BaselineHazard hazard = hazard(sample, Status.INFINITE_POSITIVE);
    assertThat(hazard.curve(1, at(1))).isEmpty();
    assertClose("Λ(0.5)", hazard.curve(1, at(0)).orElseThrow().cumulativeHazard(0.5), 0.5);
    PredictedCurve one = hazard.curve(0, at(1)).orElseThrow();
    // The event at 2.5 is of the other stratum.
    assertClose("Λ(2.9)", one.cumulativeHazard(2.9), 1.5);
    assertThat(one.cumulativeHazard(3)).isInfinite();
    CoxSample patients =
        sample.withStrata(new Grouping(List.of("s", "t"), new int[] {1, 0, 0, 0, 0, 0}));
    assertThat(hazard.meanSurvival(patients, new double[] {1})).isEmpty();
  }
}
