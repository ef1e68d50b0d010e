package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTest {
  // Event times 2 and 5. The last row leaves before the first of them.
  private static final Observations SAMPLE =
      Observations.of(
          new double[] {0, 2, 4, 0, 0},
          new double[] {2, 5, 9, 4, 1},
          new boolean[] {true, true, false, false, false},
          null);

  @Test
  void aRowIsAtRiskFromTheFirstTimeAfterItsEntryToTheLastNotAfterItsEnd() {
    Timeline timeline = Timeline.ofEventTimes(SAMPLE);
    assertThat(timeline.times().toArray()).containsExactly(2, 5);
    assertThat(stretch(timeline, 0)).containsExactly(0, 0);
    assertThat(stretch(timeline, 1)).containsExactly(1, 1);
    assertThat(stretch(timeline, 2)).containsExactly(1, 1);
    assertThat(stretch(timeline, 3)).containsExactly(0, 0);
    assertThat(timeline.isEverAtRisk(4)).isFalse();
  }

  @Test
  void rowsAreIndexedByTheirFirstAndLastTime() {
    Timeline timeline = Timeline.ofEventTimes(SAMPLE);
    assertThat(timeline.rowsByFirst().rows(0)).containsExactly(0, 3);
    assertThat(timeline.rowsByFirst().rows(1)).containsExactly(1, 2);
    assertThat(timeline.rowsByLast().rows(0)).containsExactly(0, 3);
    assertThat(timeline.rowsByLast().rows(1)).containsExactly(1, 2);
  }

  @Test
  void allEndsMakeTheOtherTimeline() {
    assertThat(Timeline.ofEndTimes(SAMPLE).times().toArray()).containsExactly(1, 2, 4, 5, 9);
  }

  private static int[] stretch(Timeline timeline, int row) {
    return new int[] {timeline.first(row), timeline.last(row)};
  }
}
