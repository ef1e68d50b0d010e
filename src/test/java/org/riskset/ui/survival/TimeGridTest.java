package org.riskset.ui.survival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGridTest {
  @ParameterizedTest(name = "an axis to {0}: {1} reads {2}")
  @CsvSource({
    "100, 36.0371, 36.0",
    "102, 36.07, 36.1",
    "8, 2.71828, 2.718",
    "3000, 1095.7, '1,096'",
    "20000, 1095.7, '1,100'"
  })
  void timesAreRoundedToWhatTheAxisCanShow(double end, double time, String text) {
    TimeGrid grid = TimeGrid.of(end);
    assertThat(grid.text(grid.nearest(time))).isEqualTo(text);
  }

  @Test
  void aPointerCatchesRoundTimesWithinItsReach() {
    TimeGrid grid = TimeGrid.of(100);
    assertThat(grid.nearest(35.87, 0.15)).isEqualTo(36);
    assertThat(grid.nearest(35.7, 0.15)).isEqualTo(35.7);
  }
}
