package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTest {
  private static final boolean[] EVENT = {true, false};

  @Test
  void rowsAreCopiedIn() {
    double[] time = {1, 2};
    Observations observations = Observations.rightCensored(time, EVENT);
    time[0] = 9;
    observations.times()[1] = 9;
    assertThat(observations.times()).containsExactly(1, 2);
  }

  @Test
  void withoutEntryEverybodyIsAtRiskFromTheStart() {
    Observations observations = Observations.rightCensored(new double[] {0, 2}, EVENT);
    assertThat(observations.hasEntry()).isFalse();
    assertThat(observations.entry(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(observations.entries()).isEmpty();
    assertThat(observations.weight(0)).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Observations.rightCensored(new double[] {1}, EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("event");
    assertThatThrownBy(() -> Observations.rightCensored(new double[] {1, Double.NaN}, EVENT))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> Observations.of(new double[] {0, 2}, new double[] {1, 2}, EVENT, null))
        .hasMessageContaining("entry must lie before time");
    assertThatThrownBy(
            () -> Observations.of(null, new double[] {1, 2}, EVENT, new double[] {1, -1}))
        .hasMessageContaining("negative");
  }

  @Test
  void selectedRowsKeepEverything() {
    Observations observations =
        Observations.of(new double[] {0, 1}, new double[] {1, 2}, EVENT, new double[] {2, 3})
            .select(new int[] {1, 0, 0});
    assertThat(observations.times()).containsExactly(2, 1, 1);
    assertThat(observations.entries()).containsExactly(1, 0, 0);
    assertThat(observations.event(1)).isTrue();
    assertThat(observations.weight(0)).isEqualTo(3);
    assertThat(observations.eventWeight()).isEqualTo(4);
    assertThat(observations.eventCount()).isEqualTo(2);
  }

  @Test
  void groupsListTheirRowsInOrder() {
    Grouping grouping = new Grouping(List.of("a", "none", "b"), new int[] {2, 0, 2});
    assertThat(grouping.rowsByGroup().rows(2)).containsExactly(0, 2);
    assertThat(grouping.rowsByGroup().rows(1)).isEmpty();
    assertThat(grouping.select(new int[] {2, 1}).code(1)).isZero();
    assertThatThrownBy(() -> new Grouping(List.of("a"), new int[] {1}))
        .hasMessageContaining("no label");
  }

  @Test
  void covariatesAreFiniteAndNamedOnce() {
    double[][] columns = {{1, 2}, {3, 4}};
    CovariateMatrix matrix = new CovariateMatrix(List.of("x", "y"), columns, 2);
    assertThat(matrix.select(new int[] {1}).column(1)).containsExactly(4);
    assertThatThrownBy(() -> new CovariateMatrix(List.of("x", "x"), columns, 2))
        .hasMessageContaining("distinct");
    assertThatThrownBy(() -> new CovariateMatrix(List.of("x"), new double[][] {{1, Double.NaN}}, 2))
        .hasMessageContaining("column x");
  }
}
