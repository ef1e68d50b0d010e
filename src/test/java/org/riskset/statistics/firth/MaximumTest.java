package org.riskset.statistics.firth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaximumTest {
  @ParameterizedTest
  @ValueSource(doubles = {2, 0.01, 500})
  void isFoundWhateverTheCurvatureThatTheSearchBeginsWith(double curvature) {
    Maximum maximum = Maximum.of(Functions.paraboloid(curvature), new double[] {-40, 60});
    assertThat(maximum.isConverged()).isTrue();
    assertThat(maximum.arguments()).containsExactly(new double[] {3, -1}, within(1e-11));
    assertThat(maximum.place().value()).isCloseTo(0, within(1e-20));
    assertThat(maximum.steps()).isBetween(2, 60);
  }

  @Test
  void takesNoStepWhereItIsAlready() {
    Maximum maximum = Maximum.of(Functions.paraboloid(2), new double[] {3, -1});
    assertThat(maximum.isConverged()).isTrue();
    assertThat(maximum.steps()).isZero();
  }

  /** Means 12 and 30: a = log 12, b = log(30/12). */
  @Test
  void ofCountsAreTheirLogarithms() {
    Maximum maximum = Maximum.of(Functions.counts(12, 30), new double[] {0, 0});
    assertThat(maximum.isConverged()).isTrue();
    assertThat(maximum.arguments())
        .containsExactly(new double[] {Math.log(12), Math.log(2.5)}, within(1e-11));
  }

  @Test
  void isNotThereWhereTheFunctionRisesForEver() {
    SmoothFunction slope = Functions.of((a, b) -> a - b * b, (a, b) -> 1, (a, b) -> -2 * b, 1);
    assertThat(Maximum.of(slope, new double[] {0, 1}).isConverged()).isFalse();
  }

  @Test
  void aGradientThatIsNoneEndsTheSearch() {
    SmoothFunction broken = Functions.of((a, b) -> -a * a, (a, b) -> Double.NaN, (a, b) -> 0, 1);
    Maximum maximum = Maximum.of(broken, new double[] {1, 1});
    assertThat(maximum.isConverged()).isFalse();
    assertThat(maximum.steps()).isZero();
  }

  /** The value is in steps of 1e-9: near the maximum only the gradient tells the way. */
  @Test
  void isFoundByTheGradientWhereTheValueIsCoarse() {
    SmoothFunction coarse =
        Functions.of(
            (a, b) -> Math.rint(1e9 * (-a * a - 100 * (b - a) * (b - a))) / 1e9,
            (a, b) -> -2 * a + 200 * (b - a),
            (a, b) -> -200 * (b - a),
            200);
    Maximum maximum = Maximum.of(coarse, new double[] {0.02, -0.03});
    assertThat(maximum.isConverged()).isTrue();
    assertThat(maximum.arguments()).containsExactly(new double[] {0, 0}, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"12, 30, 16", "2, 1, 12", "400, 3, 20", "0.5, 0.25, 15"})
  void isFoundInFewSteps(double first, double second, int most) {
    Maximum maximum = Maximum.of(Functions.counts(first, second), new double[] {0, 0});
    assertThat(maximum.steps()).isLessThanOrEqualTo(most);
  }

  /** The value trembles by 1e-8: a step may seem to fall though it rises. */
  @ParameterizedTest
  @ValueSource(doubles = {1e9, 3e10, 7e11})
  void isFoundByTheGradientWhereTheValueTrembles(double frequency) {
    SmoothFunction trembling =
        Functions.of(
            (a, b) -> -a * a - 100 * (b - a) * (b - a) + 1e-8 * Math.sin(frequency * (a - 3 * b)),
            (a, b) -> -2 * a + 200 * (b - a),
            (a, b) -> -200 * (b - a),
            200);
    Maximum maximum = Maximum.of(trembling, new double[] {0.02, -0.03});
    assertThat(maximum.isConverged()).isTrue();
    assertThat(maximum.arguments()).containsExactly(new double[] {0, 0}, within(1e-9));
    assertThat(maximum.steps()).isLessThanOrEqualTo(40);
  }
}
