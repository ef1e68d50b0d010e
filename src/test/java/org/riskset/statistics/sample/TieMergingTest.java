package org.riskset.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TieMergingTest {
  private static Observations events(double... times) {
    boolean[] event = new boolean[times.length];
    Arrays.fill(event, true);
    return Observations.rightCensored(times, event);
  }

  @Test
  void timesThatDifferByFloatingPointNoiseAreOneTime() {
    TieMerging.Result result = TieMerging.merge(events(0.1 + 0.2, 0.3, 0.5));
    assertThat(result.mergedValues()).isEqualTo(1);
    assertThat(result.observations().times()).containsExactly(0.3, 0.3, 0.5);
    assertThat(result.collapsedRows()).isEmpty();
  }

  @Test
  void timesThatDifferByMoreStayApart() {
    Observations observations = events(1, 1 + 1e-7, 1 + 2e-7);
    TieMerging.Result result = TieMerging.merge(observations);
    assertThat(result.mergedValues()).isZero();
    assertThat(result.observations()).isSameAs(observations);
  }

  @Test
  void theToleranceIsRelative() {
    // R's tolerance of 1.5e-8 is absolute too and would make one time of all of these.
    assertThat(TieMerging.merge(events(1e-9, 2e-9, 3e-9)).mergedValues()).isZero();
    assertThat(TieMerging.merge(events(0, 1e-300)).mergedValues()).isZero();
    assertThat(TieMerging.merge(events(1e9, 1e9 + 1)).mergedValues()).isEqualTo(1);
    assertThat(TieMerging.merge(events(1e9, 1e9 + 100)).mergedValues()).isZero();
  }

  @Test
  void entriesAndEndsAreMergedTogether() {
    Observations observations =
        Observations.of(
            new double[] {0, 0.3}, new double[] {0.1 + 0.2, 1}, new boolean[] {true, true}, null);
    Observations merged = TieMerging.merge(observations).observations();
    assertThat(merged.time(0)).isEqualTo(0.3);
    assertThat(merged.entry(1)).isEqualTo(0.3);
  }

  @Test
  void aRowWhoseIntervalIsNoiseIsLeftOutAndReported() {
    Observations observations =
        Observations.of(
            new double[] {0, 0.3, 0},
            new double[] {1, 0.1 + 0.2, 2},
            new boolean[] {true, true, false},
            new double[] {1, 2, 3});
    TieMerging.Result result = TieMerging.merge(observations);
    assertThat(result.collapsedRows()).containsExactly(1);
    assertThat(result.observations().times()).containsExactly(1, 2);
    assertThat(result.observations().weight(1)).isEqualTo(3);
    assertThat(result.observations().event(1)).isFalse();
  }

  @Test
  void noTimeMovesByMoreThanTheTolerance() {
    // A chain of neighbours, each within the tolerance of the next: the third is not near the
    // first.
    double step = 1e-8;
    TieMerging.Result result = TieMerging.merge(events(1, 1 + step, 1 + 2 * step, 1 + 3 * step));
    assertThat(result.mergedValues()).isEqualTo(2);
    assertThat(result.observations().times()).containsExactly(1, 1, 1 + 2 * step, 1 + 2 * step);
  }
}
