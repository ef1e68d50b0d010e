package org.riskset.statistics.kaplanmeier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurvivalDifferenceTest {
  private static SurvivalAt at(double estimate, double standardError) {
    return new SurvivalAt(36, 10, 5, 0, estimate, standardError, Double.NaN, Double.NaN);
  }

  @Test
  void limitsComeFromBothVariances() {
    // 0.5 ± 1.959963984540054·√(0.03² + 0.04²) = 0.5 ± 1.959963984540054·0.05
    SurvivalDifference difference = SurvivalDifference.of(at(0.75, 0.03), at(0.25, 0.04), 0.95);
    assertThat(difference.estimate()).isEqualTo(0.5);
    assertThat(difference.lower()).isCloseTo(0.5 - 0.0979981992270027, within(1e-15));
    assertThat(difference.upper()).isCloseTo(0.5 + 0.0979981992270027, within(1e-15));
  }

  @Test
  void certaintyIsNotClaimedWhereOneCurveHasNoVariance() {
    assertThat(SurvivalDifference.of(at(1, 0), at(0.5, 0.1), 0.95).lower()).isNaN();
    assertThat(SurvivalDifference.of(at(0.5, 0.1), at(0, Double.NaN), 0.95).upper()).isNaN();
    assertThat(SurvivalDifference.of(at(0.5, 0.1), at(0, Double.NaN), 0.95).estimate())
        .isEqualTo(0.5);
  }

  @Test
  void thereIsNoDifferenceBeyondTheEndOfACurve() {
    assertThat(SurvivalDifference.of(at(0.5, 0.1), at(Double.NaN, Double.NaN), 0.95).estimate())
        .isNaN();
  }
}
