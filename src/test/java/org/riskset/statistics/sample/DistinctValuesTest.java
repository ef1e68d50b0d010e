package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctValuesTest {
  @Test
  void valuesOfAllArraysAreSortedAndDistinct() {
    DistinctValues values = DistinctValues.of(new double[] {3, 1, 3}, new double[] {2, 1});
    assertThat(values.toArray()).containsExactly(1, 2, 3);
  }

  @Test
  void countsAreThoseOfTheOrder() {
    DistinctValues values = DistinctValues.of(new double[] {1, 2, 4});
    assertThat(values.countAtMost(0)).isZero();
    assertThat(values.countAtMost(2)).isEqualTo(2);
    assertThat(values.countBelow(2)).isEqualTo(1);
    assertThat(values.countAtMost(3)).isEqualTo(2);
    assertThat(values.countBelow(3)).isEqualTo(2);
    assertThat(values.countAtMost(9)).isEqualTo(3);
  }

  @Test
  void negativeZeroIsZero() {
    DistinctValues values = DistinctValues.of(new double[] {0.0, -0.0});
    assertThat(values.size()).isEqualTo(1);
    assertThat(values.countAtMost(-0.0)).isEqualTo(1);
    assertThat(values.countBelow(0.0)).isZero();
  }
}
