package org.riskset.statistics.firth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of profiles that can be written down. */
class ProfileTest {
  private static final double[] SECOND = {0, 1};
  private static final double QUANTILE = 3.841458820694124;

  private static Profile profile(SmoothFunction function, double[] weights, double error) {
    return new Profile(function, Maximum.of(function, new double[2]), weights, error);
  }

  /** The information {{2, 1}, {1, 2}} leaves b a variance of 2/3. */
  @Test
  void ofAParaboloidIsTheWaldInterval() {
    double error = Math.sqrt(2.0 / 3);
    Profile profile = profile(Functions.paraboloid(2), SECOND, error);
    double half = Math.sqrt(QUANTILE) * error;
    assertThat(profile.estimate()).isCloseTo(-1, within(1e-12));
    assertThat(profile.limit(1, QUANTILE)).isCloseTo(-1 + half, within(1e-10));
    assertThat(profile.limit(-1, QUANTILE)).isCloseTo(-1 - half, within(1e-10));
    assertThat(profile.statisticAtZero()).isCloseTo(1.5, within(1e-10));
  }

  /** Var(a + 2b) = (2 − 4 + 8)/3 = 2; the combination is 1 at the maximum. */
  @Test
  void ofACombinationIsThatOfItsVariance() {
    Profile profile = profile(Functions.paraboloid(2), new double[] {1, 2}, Math.sqrt(2));
    assertThat(profile.estimate()).isCloseTo(1, within(1e-12));
    assertThat(profile.limit(1, 2)).isCloseTo(3, within(1e-10));
    assertThat(profile.limit(-1, 2)).isCloseTo(-1, within(1e-10));
    assertThat(profile.statisticAtZero()).isCloseTo(0.5, within(1e-10));
  }

  /** A first step far off, on either side, ends at the same place. */
  @ParameterizedTest
  @CsvSource({"12, 30, 0.3", "12, 30, 0.001", "12, 30, 20", "2, 1, 1", "400, 3, 0.5"})
  void ofCountsIsWhereTheLikelihoodRatioReachesTheQuantile(
      double first, double second, double error) {
    Profile profile = profile(Functions.counts(first, second), SECOND, error);
    double estimate = Math.log(second / first);
    DoubleUnaryOperator beyond = b -> ratio(first, second, b) - QUANTILE;
    double upper = root(beyond, estimate, estimate + 20);
    double lower = root(beyond, estimate - 40, estimate);
    assertThat(profile.limit(1, QUANTILE)).isCloseTo(upper, within(1e-9));
    assertThat(profile.limit(-1, QUANTILE)).isCloseTo(lower, within(1e-9));
    assertThat(profile.statisticAtZero())
        .isCloseTo(ratio(first, second, 0), within(1e-9 * (1 + ratio(first, second, 0))));
  }

  /** Given both counts, the second is binomial with odds e^b. */
  private static double ratio(double first, double second, double b) {
    double estimate = Math.log(second / first);
    return 2 * (conditional(first, second, estimate) - conditional(first, second, b));
  }

  private static double conditional(double first, double second, double b) {
    return second * b - (first + second) * Math.log1p(Math.exp(b));
  }

  private static double root(DoubleUnaryOperator function, double from, double to) {
    return new BrentSolver(1e-14, 1e-14).solve(1000, function::applyAsDouble, from, to);
  }

  /** D(b) = 2 (1 − e^(−b²/2)) never reaches 3.84. */
  @Test
  void thatNeverReachesTheQuantileHasNoFiniteLimit() {
    SmoothFunction bounded =
        Functions.of(
            (a, b) -> -a * a + Math.exp(-b * b / 2),
            (a, b) -> -2 * a,
            (a, b) -> -b * Math.exp(-b * b / 2),
            1);
    Profile profile = profile(bounded, SECOND, 1);
    assertThat(profile.limit(1, QUANTILE)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(profile.limit(-1, QUANTILE)).isEqualTo(Double.NEGATIVE_INFINITY);
    // It reaches 1 where e^(−b²/2) is one half.
    assertThat(profile.limit(1, 1)).isCloseTo(Math.sqrt(2 * Math.log(2)), within(1e-10));
  }

  /** Beyond b = 1 there is no function; D(1) = 2 only. */
  @Test
  void thatEndsBeforeTheQuantileHasNoFiniteLimit() {
    SmoothFunction ending =
        Functions.of(
            (a, b) -> b > 1 ? Double.NEGATIVE_INFINITY : -a * a - b * b,
            (a, b) -> -2 * a,
            (a, b) -> -2 * b,
            2);
    Profile profile = profile(ending, SECOND, Math.sqrt(0.5));
    assertThat(profile.limit(1, QUANTILE)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(profile.limit(-1, QUANTILE)).isCloseTo(-Math.sqrt(QUANTILE / 2), within(1e-10));
    assertThat(profile.limit(1, 1.5)).isCloseTo(Math.sqrt(0.75), within(1e-10));
  }
}
