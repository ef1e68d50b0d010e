package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.riskset.statistics.reference.Closeness.assertClose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class BetaProductTest {
  private static final KaplanMeierOptions BETA =
      new KaplanMeierOptions(ConfidenceType.BETA_PRODUCT, 0.95);

  private static KaplanMeierCurve curve(double[] time, boolean... event) {
    return KaplanMeier.estimate(Observations.rightCensored(time, event), BETA);
  }

  /** Events at 3, 7, 8 and 14, as in the notes of Fay and Brittain with their package bpcp. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.397635364, 1",
    "5, 0.194120450, 0.9936905",
    "7, 0.067585986, 0.9324140",
    "8, 0.006309463, 0.8058796",
    "14, 0, 0.6023646"
  })
  void agreesWithThePublishedExample(double time, double lower, double upper) {
    SurvivalAt at = curve(new double[] {3, 7, 8, 14}, true, true, true, true).at(time);
    // As printed there: nine decimals of the lower limit, seven of the upper one.
    assertThat(at.lower()).isCloseTo(lower, within(5e-10));
    assertThat(at.upper()).isCloseTo(upper, within(5e-8));
  }

  @Test
  void aProductOfTwoBetasByHand() {
    // Ends 1, 2+, 3: W⁻(1) = Beta(3, 1); at 3 one is at risk: W⁻(3) = Beta(3, 1)·Beta(1, 1) with
    // mean 3/4·1/2 and second moment 3/5·1/3, so a + b = m(1 − m)/(v − m²) − 1 with m = 3/8, v =
    // 1/5.
    KaplanMeierCurve curve = curve(new double[] {1, 2, 3}, true, false, true);
    assertClose("upper at 1", curve.upper(0), Math.cbrt(0.975));
    // Two are at risk after 1: Beta(3, 1)·Beta(2, 1) = Beta(2, 2), F(x) = 3x² − 2x³.
    double lower = curve.lower(0);
    assertClose("lower at 1", 3 * lower * lower - 2 * Math.pow(lower, 3), 0.025);
    assertClose("upper after the censoring", curve.upper(1), Math.cbrt(0.975));
    assertThat(curve.lower(1)).isLessThan(lower).isPositive();
    assertThat(curve.lower(2)).isZero();
    // qbeta(0.975, a, b) with a + b = (3/8·5/8)/(1/5 − 9/64) − 1 = 2.947368421052632 in R.
    assertClose("upper at 3", curve.upper(2), 0.8745987181768544);
  }

  @Test
  void existsWhereSurvivalIsOneOrZero() {
    KaplanMeierCurve curve = curve(new double[] {1, 2, 3}, false, true, true);
    assertThat(curve.survival(0)).isEqualTo(1);
    assertThat(curve.lower(0)).isBetween(0.1, 0.2);
    assertThat(curve.upper(0)).isEqualTo(1);
    assertThat(curve.survival(2)).isZero();
    assertThat(curve.upper(2)).isBetween(0.6, 0.99);
    // With few patients even survival at the start is not known to exceed one half.
    assertThat(curve.quantile(0.5).lower()).hasValue(0);
  }

  @Test
  void isForPatientsAtRiskFromTheStart() {
    double[] one = {1};
    boolean[] event = {true};
    Observations late = Observations.of(new double[] {0.5}, one, event, null);
    Observations half = Observations.of(null, one, event, new double[] {0.5});
    Observations twice = Observations.of(null, one, event, new double[] {2});
    assertThat(KaplanMeier.betaProductExists(late)).isFalse();
    assertThat(KaplanMeier.betaProductExists(half)).isFalse();
    assertThat(KaplanMeier.betaProductExists(twice)).isTrue();
    assertThatThrownBy(() -> KaplanMeier.estimate(late, BETA))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KaplanMeier.estimate(twice, BETA, Grouping.ofEachRow(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new KaplanMeierOptions(
                    ConfidenceType.BETA_PRODUCT,
                    0.95,
                    SurvivalMethod.EXPONENTIAL,
                    HazardMethod.NELSON_AALEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ConfidenceType.class,
      names = {"LOG_LOG", "LOG", "PLAIN", "LOGIT", "ARCSIN"})
  void standsInWhereSurvivalIsZeroAndNowhereElse(ConfidenceType type) {
    Observations rows =
        Observations.rightCensored(
            new double[] {3, 7, 8, 14}, new boolean[] {true, false, true, true});
    KaplanMeierCurve usual = KaplanMeier.estimate(rows, new KaplanMeierOptions(type, 0.95));
    KaplanMeierCurve mixed = KaplanMeier.estimate(rows, atZero(type));
    KaplanMeierCurve beta = KaplanMeier.estimate(rows, BETA);
    for (int i = 0; i < 3; i++) {
      assertThat(mixed.lower(i)).isEqualTo(usual.lower(i));
      assertThat(mixed.upper(i)).isEqualTo(usual.upper(i));
    }
    assertThat(usual.upper(3)).isNaN();
    assertThat(mixed.lower(3)).isZero();
    assertThat(mixed.upper(3)).isEqualTo(beta.upper(3)).isPositive();
    assertThat(mixed.at(20).upper()).isEqualTo(mixed.upper(3));
  }

  @Test
  void doesNotStandInWhereItIsNotDefined() {
    Observations late =
        Observations.of(new double[] {0, 1}, new double[] {2, 3}, new boolean[] {true, true}, null);
    assertThat(KaplanMeier.estimate(late, atZero(ConfidenceType.LOG)).upper(1)).isNaN();
    Observations two = Observations.rightCensored(new double[] {1, 2}, new boolean[] {true, true});
    assertThat(KaplanMeier.estimate(two, atZero(ConfidenceType.NONE)).upper(1)).isNaN();
  }

  private static KaplanMeierOptions atZero(ConfidenceType type) {
    return new KaplanMeierOptions(
        type, 0.95, SurvivalMethod.PRODUCT_LIMIT, HazardMethod.NELSON_AALEN, true);
  }
}
