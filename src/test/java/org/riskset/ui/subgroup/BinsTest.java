package org.riskset.ui.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Edges of histograms are round and few. */
class BinsTest {
  @Test
  void agesFallIntoFiveYears() {
    Bins bins = Bins.of(27, 74);

    assertThat(bins.edge(0)).isEqualTo(25);
    assertThat(bins.width()).isEqualTo(5);
    assertThat(bins.edge(bins.count())).isEqualTo(75);
  }

  @Test
  void aValueOnAnEdgeBelongsToTheBarAboveIt() {
    Bins bins = Bins.of(27, 74);

    assertThat(bins.indexOf(44.9)).isEqualTo(3);
    assertThat(bins.indexOf(45)).isEqualTo(4);
  }

  @Test
  void aColumnOfOneValueHasOneBar() {
    assertThat(Bins.of(7, 7).count()).isEqualTo(1);
  }

  @Test
  void thereAreNeverMoreThanADozenBars() {
    assertThat(Bins.of(0, 123_456).count()).isLessThanOrEqualTo(12);
    assertThat(Bins.of(0.001, 0.0023).count()).isLessThanOrEqualTo(12);
  }
}
