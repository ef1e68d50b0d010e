package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RiskSetsTest {
  /**
   * Stratum s has events at 2 and 5. Row 0 is at risk at both, row 1 (from 3) at 5 only, row 2
   * leaves between; row 3 left before 2, row 4 has no weight. Stratum t has no event, u one at 1.
   */
  private static final RiskSets RISK_SETS =
      RiskSets.of(
          Observations.of(
              new double[] {0, 3, 0, 0, 0, 0, 0, 0},
              new double[] {5, 6, 4, 1, 5, 9, 1, 2},
              new boolean[] {true, false, false, false, true, false, true, true},
              new double[] {1, 2, 3, 1, 0, 1, 0.5, 1}),
          new Grouping(List.of("s", "t", "u"), new int[] {0, 0, 0, 0, 0, 1, 2, 0}));

  @Test
  void positionsAreOrderedByTheirLastEventTime() {
    assertThat(RISK_SETS.times()).isEqualTo(3);
    assertThat(RISK_SETS.strata()).isEqualTo(2);
    assertThat(RISK_SETS.size()).isEqualTo(5);
    // At 2 the rows 7, which fails, and 2 are at risk for the last time, at 5 the rows 0 and 1.
    assertThat(new int[] {row(0), row(1), row(2), row(3), row(4)}).containsExactly(7, 2, 0, 1, 6);
    assertThat(IntStream.range(0, 3).map(RISK_SETS::survivors)).containsExactly(1, 3, 5);
    assertThat(new int[] {start(0), start(1), start(2), start(3)}).containsExactly(0, 2, 4, 5);
    assertThat(RISK_SETS.stratumStart(1)).isEqualTo(2);
    assertThat(RISK_SETS.stratumStart(2)).isEqualTo(3);
    assertThat(RISK_SETS.positions(0)).containsExactly(0, 1, 2, 3);
    assertThat(RISK_SETS.positions(1)).containsExactly(4);
  }

  private static int row(int position) {
    return RISK_SETS.row(position);
  }

  private static int start(int time) {
    return RISK_SETS.start(time);
  }

  @Test
  void blocksOfEventTimesCoverThem() {
    assertThat(RISK_SETS.timeBlocks()).isEqualTo(1);
    assertThat(RISK_SETS.blockStart(0)).isZero();
    assertThat(RISK_SETS.blockStart(1)).isEqualTo(3);
    assertThat(RISK_SETS.isWithoutEntry()).isFalse();
  }

  @Test
  void positionsKnowWhenTheyCameAndHowTheyEnd() {
    assertThat(RISK_SETS.fails(0)).isTrue();
    assertThat(RISK_SETS.fails(1)).isFalse();
    assertThat(RISK_SETS.fails(2)).isTrue();
    assertThat(RISK_SETS.firstTime(2)).isZero();
    assertThat(RISK_SETS.firstTime(3)).isEqualTo(1);
    assertThat(RISK_SETS.firstTime(4)).isEqualTo(2);
    assertThat(RISK_SETS.weight(1)).isEqualTo(3);
    assertThat(RISK_SETS.weight(4)).isEqualTo(0.5);
    // Going back in time row 1 leaves after 5; the others of s stay to the first.
    assertThat(RISK_SETS.leaving().rows(1)).containsExactly(3);
    assertThat(RISK_SETS.leaving().rows(0)).isEmpty();
    assertThat(RISK_SETS.leaving().rows(2)).isEmpty();
    assertThat(RISK_SETS.leaving().end(1) - RISK_SETS.leaving().start(1)).isEqualTo(1);
  }
}
