package org.riskset.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

class AalenJohansenTest {
  private static final Offset<Double> CLOSE = within(1e-14);

  private static CompetingEvents rows(double[] time, int... cause) {
    boolean[] event = new boolean[cause.length];
    for (int i = 0; i < cause.length; i++) {
      event[i] = cause[i] >= 0;
    }
    return CompetingEvents.of(Observations.rightCensored(time, event), cause, 2);
  }

  private static IncidenceEstimate estimate(CompetingEvents rows, VarianceMethod variance) {
    return AalenJohansen.estimate(
        rows, null, new IncidenceOptions(variance, ConfidenceType.PLAIN, 0.95));
  }

  /**
   * Five rows: cause 0 at 1; cause 1 and a censoring at 2; cause 0 at 3; a censoring at 4.
   *
   * <pre>
   * t  n  d0 d1  S(t−)  F0            F1         S
   * 1  5  1  0   1      1/5           0          4/5
   * 2  4  0  1   4/5    1/5           4/5/4=1/5  3/5
   * 3  2  1  0   3/5    1/5+3/10=1/2  1/5        3/10
   * </pre>
   */
  private static final CompetingEvents FIVE =
      rows(new double[] {1, 2, 2, 3, 4}, 0, 1, CompetingEvents.CENSORED, 0, -1);

  @Test
  void handWorkedIncidence() {
    IncidenceEstimate estimate = estimate(FIVE, VarianceMethod.JACKKNIFE);
    IncidenceCurve first = estimate.causes().get(0);
    IncidenceCurve second = estimate.causes().get(1);
    assertThat(new double[] {first.atRisk(0), first.atRisk(1), first.atRisk(2)})
        .containsExactly(5, 4, 2);
    assertThat(first.incidence(0)).isCloseTo(0.2, CLOSE);
    assertThat(first.incidence(1)).isCloseTo(0.2, CLOSE);
    assertThat(first.incidence(2)).isCloseTo(0.5, CLOSE);
    assertThat(first.incidence(3)).isCloseTo(0.5, CLOSE);
    assertThat(second.incidence(1)).isCloseTo(0.2, CLOSE);
    assertThat(estimate.eventFree(2)).isCloseTo(0.3, CLOSE);
    assertThat(estimate.censored(1)).isEqualTo(1);
  }

  /**
   * At time 1, influences on F0: 4/25 of the row with the event and −1/25 of each of the four
   * others. Their squares: 16/625 + 4/625 = 4/125 = 1/5 · 4/5 / 5.
   */
  @Test
  void handWorkedJackknife() {
    IncidenceCurve curve = estimate(FIVE, VarianceMethod.JACKKNIFE).causes().get(0);
    assertThat(curve.standardError(0)).isCloseTo(Math.sqrt(4.0 / 125), CLOSE);
    assertThat(curve.lower(0)).isZero();
    assertThat(curve.upper(0)).isCloseTo(0.2 + 1.959963984540054 * Math.sqrt(0.032), CLOSE);
  }

  /**
   * Aalen's variance of F0 at time 3. The event at 1 counts d/n² = 1/25 times (1 − (F(3) −
   * F(1))/S(1))² = (1 − 0.3/0.8)²; that of cause 1 at 2, with S(2−)² = 16/25 and d/n² = 1/16, times
   * ((F(3) − F(2))/S(2))² = (0.3/0.6)²; that at 3, S(3−)² = 9/25 and d/n² = 1/4, times 1.
   */
  @Test
  void handWorkedAalenVariance() {
    double expected = Math.pow(1 - 0.3 / 0.8, 2) / 25 + 16.0 / 25 / 16 * 0.25 + 9.0 / 25 / 4;
    IncidenceCurve curve = estimate(FIVE, VarianceMethod.AALEN).causes().get(0);
    assertThat(curve.standardError(2)).isCloseTo(Math.sqrt(expected), CLOSE);
  }

  @Test
  void readsBetweenAndBeyondTimes() {
    IncidenceCurve curve = estimate(FIVE, VarianceMethod.JACKKNIFE).causes().get(0);
    assertThat(curve.at(0.5).estimate()).isZero();
    assertThat(curve.at(2.5).estimate()).isCloseTo(0.2, CLOSE);
    assertThat(curve.at(3).eventsSoFar()).isEqualTo(2);
    assertThat(curve.at(3).atRisk()).isEqualTo(2);
    assertThat(curve.at(4.5).estimate()).isNaN();
  }

  @Test
  void onceNobodyIsLeftIncidenceStays() {
    IncidenceCurve curve =
        estimate(rows(new double[] {0, 1, 1}, 0, 0, 1), VarianceMethod.DELTA).causes().get(0);
    assertThat(curve.incidence(0)).isCloseTo(1.0 / 3, CLOSE);
    assertThat(curve.incidence(1)).isCloseTo(2.0 / 3, CLOSE);
    assertThat(curve.at(100).estimate()).isCloseTo(2.0 / 3, CLOSE);
  }

  @Test
  void noRowsAndNoEvents() {
    assertThat(estimate(rows(new double[0]), VarianceMethod.JACKKNIFE).size()).isZero();
    IncidenceCurve curve =
        estimate(rows(new double[] {1, 2}, -1, -1), VarianceMethod.AALEN).causes().get(1);
    assertThat(curve.incidence(1)).isZero();
    assertThat(curve.standardError(1)).isZero();
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException().isThrownBy(() -> rows(new double[] {1}, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AalenJohansen.estimate(FIVE, Grouping.ofEachRow(3), IncidenceOptions.defaults()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new IncidenceOptions(VarianceMethod.AALEN, ConfidenceType.BETA_PRODUCT, 0.95));
  }
}
