package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riskset.statistics.sample.Observations;

/** Worked by hand. */
class KaplanMeierTest {
  private static final double Z = 1.9599639845400536; // qnorm(0.975)

  // Ends 1, 2+, 2, 2, 4+, 5 (+ censored).
  private static final Observations TIED =
      Observations.rightCensored(
          new double[] {1, 2, 2, 2, 4, 5}, new boolean[] {true, false, true, true, false, true});

  private static KaplanMeierCurve curve(Observations observations, ConfidenceType type) {
    return KaplanMeier.estimate(observations, new KaplanMeierOptions(type, 0.95));
  }

  @Test
  void tiedEventsAndCensorings() {
    KaplanMeierCurve curve = curve(TIED, ConfidenceType.PLAIN);
    // At 1: Y = 6, d = 1. At 2: Y = 5 with the censored one, d = 2. At 4: nobody. At 5: Y = d = 1.
    assertThat(values(curve::atRisk, 4)).containsExactly(6, 5, 2, 1);
    assertThat(values(curve::events, 4)).containsExactly(1, 2, 0, 1);
    assertThat(values(curve::censored, 4)).containsExactly(0, 1, 1, 0);
    assertClose("S(1)", curve.survival(0), 5.0 / 6);
    assertClose("S(2)", curve.survival(1), 5.0 / 6 * 3 / 5);
    assertClose("S(4)", curve.survival(2), 0.5);
    assertThat(curve.survival(3)).isZero();
  }

  @Test
  void greenwoodSumsOverEventsAndEndsWhereSurvivalIsZero() {
    KaplanMeierCurve curve = curve(TIED, ConfidenceType.PLAIN);
    // 1/(6·5), then + 2/(5·3), then the term 1/(1·0) is dropped and S = 0 has no error.
    double after2 = 0.5 * Math.sqrt(1.0 / 30 + 2.0 / 15);
    assertClose("SE(1)", curve.standardError(0), 5.0 / 6 * Math.sqrt(1.0 / 30));
    assertClose("SE(2)", curve.standardError(1), after2);
    assertClose("SE(4)", curve.standardError(2), after2);
    assertThat(curve.standardError(3)).isNaN();
    assertThat(curve.lower(3)).isNaN();
    assertThat(curve.upper(3)).isNaN();
    assertClose("lower", curve.lower(1), 0.5 - Z * after2);
    assertClose("upper", curve.upper(1), 0.5 + Z * after2);
  }

  @Test
  void nelsonAalenSumsEventsOverNumbersAtRisk() {
    KaplanMeierCurve curve = curve(TIED, ConfidenceType.NONE);
    assertClose("H(2)", curve.cumulativeHazard(1), 1.0 / 6 + 2.0 / 5);
    assertClose("H(5)", curve.cumulativeHazard(3), 1.0 / 6 + 2.0 / 5 + 1);
    double variance = 1.0 / 36 + 2.0 / 25 + 1;
    assertClose("SE", curve.cumulativeHazardStandardError(3), Math.sqrt(variance));
    assertThat(curve.lower(1)).isNaN();
    assertThat(curve.quantile(0.5).lower()).isEmpty();
  }

  @Test
  void limitsAtSurvivalOne() {
    Observations censoredFirst =
        Observations.rightCensored(new double[] {1, 2, 3}, new boolean[] {false, true, false});
    assertThat(curve(censoredFirst, ConfidenceType.LOG).lower(0)).isEqualTo(1);
    assertThat(curve(censoredFirst, ConfidenceType.LOG).upper(0)).isEqualTo(1);
    assertThat(curve(censoredFirst, ConfidenceType.PLAIN).lower(0)).isEqualTo(1);
    assertThat(curve(censoredFirst, ConfidenceType.LOG_LOG).lower(0)).isNaN();
    assertThat(curve(censoredFirst, ConfidenceType.LOG_LOG).upper(0)).isNaN();
  }

  @ParameterizedTest
  @CsvSource({"46, 23.5", "34, 17.5", "10, 5.5", "3, 2", "1000, 500.5"})
  void medianOfDistinctEventTimesIsTheMiddle(int n, double median) {
    // For 46 and 34 the running product misses 0.5 by a rounding error, up and down.
    boolean[] all = new boolean[n];
    Arrays.fill(all, true);
    double[] times = IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    KaplanMeierCurve curve =
        KaplanMeier.estimate(Observations.rightCensored(times, all), KaplanMeierOptions.defaults());
    assertThat(curve.quantile(0.5).estimate()).hasValue(median);
  }

  @Test
  void plateauThatNeverEndsReachesToTheLastTime() {
    Observations plateau =
        Observations.rightCensored(
            new double[] {1, 2, 3, 8}, new boolean[] {true, true, false, false});
    KaplanMeierCurve curve = curve(plateau, ConfidenceType.LOG);
    assertThat(curve.quantile(0.5).estimate()).hasValue((2.0 + 8) / 2);
    assertThat(curve.quantile(0.6).estimate()).isEmpty();
    assertThat(curve.quantile(0).estimate()).hasValue(0);
  }

  @Test
  void deathAtTimeZeroCounts() {
    KaplanMeierCurve curve =
        curve(
            Observations.rightCensored(new double[] {0, 1, 2}, new boolean[] {true, true, false}),
            ConfidenceType.LOG);
    assertThat(curve.time(0)).isZero();
    assertClose("S(0)", curve.survival(0), 2.0 / 3);
    assertClose("S at 0", curve.at(0).estimate(), 2.0 / 3);
    assertThat(curve.at(-1).estimate()).isEqualTo(1);
  }

  @Test
  void survivalThatHasReachedZeroStaysThere() {
    // The first row is alone at risk at its death; everybody else enters later.
    Observations truncated =
        Observations.of(
            new double[] {0, 2, 2, 2},
            new double[] {1, 3, 4, 5},
            new boolean[] {true, true, false, true},
            null);
    KaplanMeierCurve curve = curve(truncated, ConfidenceType.LOG_LOG);
    assertThat(values(curve::survival, 4)).containsExactly(0, 0, 0, 0);
    assertThat(curve.standardError(1)).isNaN();
    assertClose("H", curve.cumulativeHazard(1), 1 + 1.0 / 3);
    assertThat(curve.quantile(0.5).estimate()).hasValue(1);
    assertThat(curve.at(99).estimate()).isZero();
  }

  @Test
  void readingCountsFromTheStartAndEndsWithTheData() {
    KaplanMeierCurve curve =
        curve(
            Observations.rightCensored(
                new double[] {1, 2, 2, 2, 4, 5},
                new boolean[] {true, false, true, true, false, false}),
            ConfidenceType.LOG);
    SurvivalAt at2 = curve.at(2);
    assertThat(at2.atRisk()).isEqualTo(5);
    assertThat(at2.eventsSoFar()).isEqualTo(3);
    assertThat(at2.censoredSoFar()).isEqualTo(1);
    assertClose("S(2)", at2.estimate(), 0.5);
    assertThat(curve.at(3).atRisk()).isEqualTo(2);
    assertClose("S(5)", curve.at(5).estimate(), 0.5);
    SurvivalAt beyond = curve.at(5.1);
    assertThat(beyond.atRisk()).isZero();
    assertThat(beyond.eventsSoFar()).isEqualTo(3);
    assertThat(beyond.estimate()).isNaN();
    assertThat(beyond.standardError()).isNaN();
  }

  @Test
  void readingBeforeTheFirstTimeIsOneForCertain() {
    SurvivalAt at = curve(TIED, ConfidenceType.LOG).at(0.5);
    assertThat(at.estimate()).isEqualTo(1);
    assertThat(at.standardError()).isZero();
    assertThat(at.lower()).isEqualTo(1);
    assertThat(at.atRisk()).isEqualTo(6);
  }

  @Test
  void readingAtATimeThatDiffersByNoiseIsReadingAtThatTime() {
    KaplanMeierCurve curve =
        curve(
            Observations.rightCensored(new double[] {0.1 + 0.2, 1}, new boolean[] {true, false}),
            ConfidenceType.LOG);
    assertClose("S(0.3)", curve.at(0.3).estimate(), 0.5);
    assertThat(curve.at(0.3).atRisk()).isEqualTo(2);
  }

  @Test
  void withoutRowsThereIsNoTime() {
    KaplanMeierCurve curve =
        curve(Observations.rightCensored(new double[0], new boolean[0]), ConfidenceType.LOG);
    assertThat(curve.size()).isZero();
    assertThat(curve.at(1).estimate()).isNaN();
    assertThat(curve.quantile(0.5).estimate()).isEmpty();
  }

  @Test
  void probabilitiesLieBetweenZeroAndOne() {
    KaplanMeierCurve curve = curve(TIED, ConfidenceType.LOG);
    assertThatThrownBy(() -> curve.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KaplanMeierOptions(ConfidenceType.LOG, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double[] values(IntToDoubleFunction function, int count) {
    return IntStream.range(0, count).mapToDouble(function).toArray();
  }
}
