package org.riskset.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelCountsTest {
  private static final int[] ALL = {0, 1, 2, 3, 4};

  @Test
  void levelsAreCountedInLevelOrderAndAbsentOnesLeftOut() {
    CategoryColumn column =
        new CategoryColumn("stage", List.of("III", "II", "I"), new int[] {2, 0, 2, -1, 0});
    assertThat(LevelCounts.of(column, ALL, 3).orElseThrow())
        .containsExactly(Map.entry("III", 2), Map.entry("I", 2));
  }

  @Test
  void numbersAreCountedInNumericOrderAndMissingOnesLeftOut() {
    NumberColumn column = new NumberColumn("kps", new double[] {90, 70, Double.NaN, 90, 100});
    assertThat(LevelCounts.of(column, ALL, 3).orElseThrow())
        .containsExactly(Map.entry("70", 1), Map.entry("90", 2), Map.entry("100", 1));
  }

  @Test
  void onlyTheGivenRowsCount() {
    NumberColumn column = new NumberColumn("event", new double[] {1, 0, 1, 0, 0});
    assertThat(LevelCounts.of(column, new int[] {1, 3}, 2).orElseThrow())
        .containsExactly(Map.entry("0", 2));
  }

  @Test
  void tooManyValuesAreNotCounted() {
    NumberColumn column = new NumberColumn("age", new double[] {41, 52, 63, 74, 85});
    assertThat(LevelCounts.of(column, ALL, 4)).isEmpty();
    assertThat(LevelCounts.of(column, ALL, 5)).isPresent();
  }
}
