package org.riskset.statistics.restrictedmean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.api.Test;
import org.riskset.statistics.kaplanmeier.KaplanMeier;
import org.riskset.statistics.kaplanmeier.KaplanMeierOptions;
import org.riskset.statistics.sample.Observations;

/** Worked by hand. */
class RestrictedMeanTest {
  private static final double Z = 1.9599639845400536; // qnorm(0.975)

  // Ends 1, 2+, 2, 2, 4+, 5 (+ censored): S = 5/6 from 1, 1/2 from 2, 0 from 5.
  private static final Observations TO_ZERO =
      Observations.rightCensored(
          new double[] {1, 2, 2, 2, 4, 5}, new boolean[] {true, false, true, true, false, true});

  // Ends 2, 3, 4+, 6+: S = 3/4 from 2, 1/2 from 3.
  private static final Observations TO_HALF =
      Observations.rightCensored(
          new double[] {2, 3, 4, 6}, new boolean[] {true, true, false, false});

  private static RestrictedMean mean(Observations observations, double tau) {
    return RestrictedMean.of(
        KaplanMeier.estimate(observations, KaplanMeierOptions.defaults()), tau);
  }

  @Test
  void isTheAreaUnderTheCurve() {
    RestrictedMean mean = mean(TO_ZERO, 4);
    // 1·1 + 5/6·1 + 1/2·2; areas after 1 and 2 are 5/6 + 1 and 1.
    assertClose("mean", mean.estimate(), 1 + 5.0 / 6 + 1);
    double variance = Math.pow(11.0 / 6, 2) / (6 * 5) + 2.0 / (5 * 3);
    assertClose("SE", mean.standardError(), Math.sqrt(variance));
    assertClose("lower", mean.lower(0.95), mean.estimate() - Z * mean.standardError());
    assertClose("upper", mean.upper(0.95), mean.estimate() + Z * mean.standardError());
  }

  @Test
  void isTheHorizonWhileNobodyHasTheEvent() {
    RestrictedMean mean = mean(TO_HALF, 1.5);
    assertThat(mean.estimate()).isEqualTo(1.5);
    assertThat(mean.standardError()).isZero();
  }

  @Test
  void growsNoFurtherOnceTheCurveIsZero() {
    RestrictedMean end = mean(TO_ZERO, 5);
    RestrictedMean later = mean(TO_ZERO, 50);
    assertClose("mean", later.estimate(), 1 + 5.0 / 6 + 1.5);
    assertClose("mean", end.estimate(), later.estimate());
    assertClose("SE", end.standardError(), later.standardError());
  }

  @Test
  void isNotEstimableBeyondACurveThatHasNotReachedZero() {
    assertThat(mean(TO_HALF, 6).estimable()).isTrue();
    assertThat(mean(TO_HALF, 6 * (1 + 1e-10)).estimable()).isTrue();
    RestrictedMean beyond = mean(TO_HALF, 6.1);
    assertThat(beyond.estimable()).isFalse();
    assertThat(beyond.standardError()).isNaN();
    assertThat(beyond.followedUntil()).isEqualTo(6);
    Observations nobody = Observations.rightCensored(new double[0], new boolean[0]);
    assertThat(mean(nobody, 1).estimable()).isFalse();
  }

  @Test
  void countsADeathAtZero() {
    Observations observations =
        Observations.rightCensored(new double[] {0, 3}, new boolean[] {true, false});
    assertClose("mean", mean(observations, 2).estimate(), 1);
  }

  @Test
  void needsAHorizon() {
    assertThatThrownBy(() -> mean(TO_HALF, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> mean(TO_HALF, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void contrastsAddVariances() {
    RestrictedMean group = new RestrictedMean(10, 6, 0.3, 12);
    RestrictedMean reference = new RestrictedMean(10, 4, 0.4, 12);
    RestrictedMeanContrast contrast = RestrictedMeanContrast.of(group, reference, 0.95);
    // SE 0.5: z = 4. Log ratio log 1.5 with SE √(0.05² + 0.1²).
    assertClose("difference", contrast.difference(), 2);
    assertClose("SE", contrast.standardError(), 0.5);
    assertClose("lower", contrast.lower(), 2 - Z * 0.5);
    assertClose("upper", contrast.upper(), 2 + Z * 0.5);
    assertClose("statistic", contrast.test().statistic(), 16);
    double logError = Math.sqrt(0.0125);
    assertClose("ratio", contrast.ratio(), 1.5);
    assertClose("lower", contrast.ratioLower(), 1.5 * Math.exp(-Z * logError));
    assertClose("upper", contrast.ratioUpper(), 1.5 * Math.exp(Z * logError));
    assertClose(
        "statistic", contrast.ratioTest().statistic(), Math.pow(Math.log(1.5) / logError, 2));
  }

  @Test
  void contrastsClaimNoCertainty() {
    RestrictedMean certain = mean(TO_HALF, 1);
    RestrictedMeanContrast contrast = RestrictedMeanContrast.of(certain, certain, 0.95);
    assertThat(contrast.difference()).isZero();
    assertThat(contrast.ratio()).isEqualTo(1);
    assertThat(contrast.lower()).isNaN();
    assertThat(contrast.ratioUpper()).isNaN();
    assertThat(contrast.test().pValue()).isNaN();
  }

  @Test
  void contrastsNeedBothMeans() {
    RestrictedMeanContrast contrast =
        RestrictedMeanContrast.of(mean(TO_ZERO, 8), mean(TO_HALF, 8), 0.95);
    assertThat(contrast.estimable()).isFalse();
    assertThat(contrast.ratio()).isNaN();
    assertThat(contrast.ratioTest().statistic()).isNaN();
    RestrictedMean other = mean(TO_HALF, 2);
    assertThatThrownBy(() -> RestrictedMeanContrast.of(mean(TO_HALF, 3), other, 0.95))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** From the death at −2 the curve is at 1/2: time is counted from there. */
  @Test
  void startsWithTheFirstTimeWhereThatIsBeforeZero() {
    Observations observations =
        Observations.rightCensored(new double[] {-2, 3}, new boolean[] {true, false});
    assertClose("mean", mean(observations, 2).estimate(), 2);
  }
}
