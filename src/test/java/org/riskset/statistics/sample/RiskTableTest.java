package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskTableTest {
  // Rows: (0, 2] event, (0, 5] censored, (1, 5] event, (2, 5] event, (4, 7] censored.
  private static final Observations ENTERED =
      Observations.of(
          new double[] {0, 0, 1, 2, 4},
          new double[] {2, 5, 5, 5, 7},
          new boolean[] {true, false, true, true, false},
          null);

  @Test
  void aRowIsAtRiskAfterItsEntryUpToItsEnd() {
    RiskTable table = RiskTable.of(ENTERED);
    // At 2: rows 1, 2, 3; row 4 enters at 2 and is not yet at risk. At 5: rows 2 to 5. At 7: row 5.
    assertThat(table.size()).isEqualTo(3);
    assertThat(new double[] {table.atRisk(0), table.atRisk(1), table.atRisk(2)})
        .containsExactly(3, 4, 1);
    assertThat(new double[] {table.events(0), table.events(1), table.events(2)})
        .containsExactly(1, 2, 0);
    assertThat(new double[] {table.censored(0), table.censored(1), table.censored(2)})
        .containsExactly(0, 1, 1);
  }

  @Test
  void numbersAtRiskBetweenTimesCountThoseWhoHaveEntered() {
    RiskTable table = RiskTable.of(ENTERED);
    assertThat(table.atRiskJustBefore(0)).isZero();
    assertThat(table.atRiskJustBefore(0.5)).isEqualTo(2);
    assertThat(table.atRiskJustBefore(1.5)).isEqualTo(3);
    assertThat(table.atRiskJustBefore(2)).isEqualTo(3);
    assertThat(table.atRiskJustBefore(3)).isEqualTo(3);
    assertThat(table.atRiskJustBefore(4)).isEqualTo(3);
    assertThat(table.atRiskJustBefore(4.5)).isEqualTo(4);
    assertThat(table.atRiskJustBefore(6)).isEqualTo(1);
    assertThat(table.atRiskJustBefore(8)).isZero();
  }

  @Test
  void everybodyAtRiskFailsOnlyIfNobodyIsLeft() {
    RiskTable table =
        RiskTable.of(
            Observations.of(
                new double[] {0, 2, 2},
                new double[] {1, 3, 3},
                new boolean[] {true, true, false},
                null));
    assertThat(table.allFail(0)).isTrue();
    assertThat(table.allFail(1)).isFalse();
  }

  @Test
  void fractionalWeightsLeaveNoResidueInAnEmptyRiskSet() {
    RiskTable table =
        RiskTable.of(
            Observations.of(
                new double[] {0, 0, 0, 2},
                new double[] {1, 1, 1, 3},
                new boolean[] {true, true, true, true},
                new double[] {0.1, 0.2, 0.3, 0.7}));
    assertThat(table.atRisk(0)).isEqualTo(0.1 + 0.2 + 0.3);
    assertThat(table.allFail(0)).isTrue();
    assertThat(table.atRisk(1)).isEqualTo(0.7);
  }

  @Test
  void aRowOfWeightZeroCountsForNothing() {
    RiskTable table =
        RiskTable.of(
            Observations.of(
                null, new double[] {1, 2}, new boolean[] {true, true}, new double[] {1, 0}));
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.allFail(0)).isTrue();
    assertThat(table.atRisk(1)).isZero();
    assertThat(table.allFail(1)).isFalse();
  }
}
