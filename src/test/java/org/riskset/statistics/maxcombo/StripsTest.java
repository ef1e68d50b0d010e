package org.riskset.statistics.maxcombo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the probability has its corners; between them the integral is soon had. */
class StripsTest {
  @Test
  void stripsOfTheFirstEndWhereItLeavesThem() {
    double[][] rows = {{2, 0}, {-0.5, 0}, {0, 0}, {0.6, 0.8}};
    assertThat(new Strips(rows, 3, 2).ends()).containsExactly(1.5, 6);
    assertThat(new Strips(rows, 3, 2).given(1.6)).isZero();
    assertThat(new Strips(rows, 3, 2).given(-1.6)).isZero();
    assertThat(new Strips(new double[][] {{2}}, 3, 1).given(1.5)).isEqualTo(1);
  }

  /** |x₁| ≤ (1 − 0.6·0.5)/0.8 above, (1 + 0.3)/0.8 below: Φ(0.875) − Φ(−1.625). */
  @Test
  void theLastOneIsNormal() {
    double[][] rows = {{0.6, 0.8}};
    // pnorm(0.875) - pnorm(-1.625)
    assertThat(new Strips(rows, 1, 2).given(0.5)).isCloseTo(0.757131767732, within(1e-9));
    assertThat(new Strips(rows, 1, 2).given(20)).isZero();
  }

  /** The limits of the third x are lines in the second: corners are where two of them meet. */
  @Test
  void cornersAreWhereLimitsMeet() {
    double m = 1.5;
    double first = 0.4;
    double[][] rows = {{0.3, 0.7, 0.648}, {-0.2, 0.9, 0.387}, {0.5, -0.1, 0.860}, {0.6, 0.8, 0}};
    double low = -4;
    double high = 4;
    List<Double> expected = new ArrayList<>(List.of(low, high));
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < i; j++) {
        double[] a = rows[i / 2];
        double[] b = rows[j / 2];
        double ma = i % 2 == 0 ? m : -m;
        double mb = j % 2 == 0 ? m : -m;
        // (ma − a₀x₀ − a₁v)/a₂ = (mb − b₀x₀ − b₁v)/b₂, multiplied out.
        double v =
            ((ma - a[0] * first) * b[2] - (mb - b[0] * first) * a[2]) / (a[1] * b[2] - b[1] * a[2]);
        if (v >= low && v <= high) {
          expected.add(v);
        }
      }
    }
    double[] points = new Strips(rows, m, 3).points(1, new double[] {first, 0, 0}, low, high);
    assertThat(expected).hasSizeGreaterThan(4);
    assertThat(points)
        .usingComparatorWithPrecision(1e-12)
        .containsExactlyInAnyOrder(expected.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** A steep line crosses all that is likely between two points: ±9 = (m − x₁)/0.1. */
  @Test
  void steepLimitsHaveTheirWayThroughTheDensity() {
    double[][] rows = {{0, 1, 0.1}};
    double[] points = new Strips(rows, 2, 3).points(1, new double[3], -9, 9);
    assertThat(points)
        .usingComparatorWithPrecision(1e-12)
        .containsExactlyInAnyOrder(-9, 9, 2.9, 1.1, -1.1, -2.9);
  }
}
