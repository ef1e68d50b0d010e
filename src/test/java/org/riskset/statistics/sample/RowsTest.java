package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups, causes, ranks and quantiles of rows. */
class RowsTest {
  @Test
  void aGroupingKeepsLabelsUntilItIsCompacted() {
    Grouping grouping = new Grouping(List.of("a", "b", "c"), new int[] {2, 0, 2, 1});
    Grouping some = grouping.select(new int[] {3, 0, 0});
    assertThat(some.codes()).containsExactly(1, 2, 2);
    assertThat(some.code(0)).isEqualTo(1);
    assertThat(some.groupCount()).isEqualTo(3);
    Grouping compact = some.compact();
    assertThat(compact.labels()).containsExactly("b", "c");
    assertThat(compact.codes()).containsExactly(0, 1, 1);
    assertThat(compact.size()).isEqualTo(3);
    assertThat(grouping.rowsOf(2)).containsExactly(0, 2);
    assertThat(Grouping.ofEachRow(3).labels()).containsExactly("1", "2", "3");
    assertThat(Grouping.ofEachRow(3).codes()).containsExactly(0, 1, 2);
    assertThat(Grouping.single("all", 2).codes()).containsExactly(0, 0);
  }

  @Test
  void competingEventsCountByCause() {
    Observations rows =
        Observations.of(
            null,
            new double[] {1, 2, 3, 4},
            new boolean[] {true, false, true, true},
            new double[] {0.5, 1, 2, 3});
    CompetingEvents events = CompetingEvents.of(rows, new int[] {0, -1, 1, 0}, 3);
    assertThat(events.size()).isEqualTo(4);
    assertThat(events.causeCount()).isEqualTo(3);
    assertThat(events.cause(1)).isEqualTo(CompetingEvents.CENSORED);
    assertThat(events.eventWeight(0)).isEqualTo(3.5);
    assertThat(events.eventCount(0)).isEqualTo(2);
    assertThat(events.eventCount(2)).isZero();
    CompetingEvents some = events.select(new int[] {2, 1});
    assertThat(some.cause(0)).isEqualTo(1);
    assertThat(some.observations().time(0)).isEqualTo(3);
    for (int[] causes : List.of(new int[3], new int[] {0, -1, 3, 0}, new int[] {0, -1, -2, 0})) {
      assertThatIllegalArgumentException().isThrownBy(() -> CompetingEvents.of(rows, causes, 3));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CompetingEvents.of(rows, new int[] {0, 0, 1, 0}, 3));
  }

  @Test
  void equalValuesShareTheirRank() {
    assertThat(Ranks.of(new double[] {3, 1, 3, -2}, 0)).containsExactly(2, 1, 2, 0);
    // 1 and 1.5 share a rank, and 1.5 and 2, and so all three.
    assertThat(Ranks.of(new double[] {2, 1, 1.5, 2.75}, 0.5)).containsExactly(0, 0, 0, 1);
    assertThat(Ranks.ofPairs(new int[] {1, 0, 1, 0}, new int[] {0, 7, 0, 2}))
        .containsExactly(2, 1, 2, 0);
    assertThat(Ranks.ofPairs(new int[0], new int[0])).isEmpty();
  }

  /** h = 1 + 3p: 1.75 at a quarter, between 10 and 20. */
  @Test
  void quantilesInterpolate() {
    double[] sorted = {10, 20, 30, 50};
    assertThat(SampleQuantile.of(sorted, 0.25)).isEqualTo(17.5);
    assertThat(SampleQuantile.of(sorted, 0.5)).isEqualTo(25);
    assertThat(SampleQuantile.of(sorted, 0)).isEqualTo(10);
    assertThat(SampleQuantile.of(sorted, 1)).isEqualTo(50);
    assertThat(SampleQuantile.of(sorted, 2 / 3.0)).isEqualTo(30);
    assertThat(SampleQuantile.of(new double[] {7}, 0.3)).isEqualTo(7);
    // 0.3·0.1 + 0.7·0.1 is not 0.1 in binary.
    assertThat(SampleQuantile.of(new double[] {0.1, 0.1}, 0.7)).isEqualTo(0.1);
  }

  @Test
  void aTimeSnapsToTheOneItEqualsButForNoise() {
    DistinctValues values = DistinctValues.of(new double[] {0.3, 1, 2});
    assertThat(values.snap(0.1 + 0.2)).isEqualTo(0.3);
    assertThat(values.snap(1 - 1e-12)).isEqualTo(1);
    assertThat(values.snap(2 + 1e-12)).isEqualTo(2);
    assertThat(values.snap(1.5)).isEqualTo(1.5);
    assertThat(values.snap(9)).isEqualTo(9);
    assertThat(values.snap(0)).isZero();
    DistinctValues near = DistinctValues.of(new double[] {1, 1 + 1e-12});
    assertThat(near.snap(1 + 1e-12)).isEqualTo(1 + 1e-12);
    assertThat(near.snap(1 + 2e-12)).isEqualTo(1 + 1e-12);
  }

  @Test
  void rowsOfAMatrixInAnotherOrder() {
    CovariateMatrix matrix =
        new CovariateMatrix(List.of("a", "b"), new double[][] {{1, 2, 3}, {4, 5, 6}}, 3);
    assertThat(matrix.row(1)).containsExactly(2, 5);
    assertThat(matrix.rows()).isEqualTo(3);
    CovariateMatrix turned = matrix.columns(new int[] {1, 0});
    assertThat(turned.names()).containsExactly("b", "a");
    assertThat(turned.value(2, 0)).isEqualTo(6);
    assertThat(turned.columnCount()).isEqualTo(2);
    assertThat(matrix.select(new int[] {2, 2}).column(0)).containsExactly(3, 3);
  }

  @Test
  void followUpThatIsReversedOrStartsLater() {
    Observations rows =
        Observations.of(
            new double[] {0, 3}, new double[] {5, 6}, new boolean[] {true, false}, null);
    assertThat(rows.reversed().event(0)).isFalse();
    assertThat(rows.reversed().event(1)).isTrue();
    assertThat(rows.reversed().entries()).containsExactly(0, 3);
    Observations later = rows.from(2);
    assertThat(later.times()).containsExactly(3, 4);
    assertThat(later.entries()).containsExactly(0, 1);
    assertThat(rows.hasWeights()).isFalse();
    Observations weighted = rows.withWeights(new double[] {2, 3});
    assertThat(weighted.hasWeights()).isTrue();
    assertThat(weighted.weight(1)).isEqualTo(3);
    double[] time = {1, 2};
    boolean[] event = {true, false};
    double infinite = Double.NEGATIVE_INFINITY;
    for (double[] wrong : List.of(new double[] {0}, new double[] {0, infinite})) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Observations.of(wrong, time, event, null));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Observations.of(null, time, event, wrong));
    }
    double[] endless = {1, Double.POSITIVE_INFINITY};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observations.of(null, time, event, endless));
  }
}
