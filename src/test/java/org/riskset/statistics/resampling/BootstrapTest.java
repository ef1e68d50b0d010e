package org.riskset.statistics.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.riskset.statistics.reference.Closeness.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.sample.Grouping;

class BootstrapTest {
  /** As many rows as there are; 3,000 samples of 4 draw each row 3,000 times, give or take 47. */
  @Test
  void drawsRowsWithReplacement() {
    BootstrapRows rows = BootstrapRows.of(4, null);
    SplittableRandom random = new SplittableRandom(5);
    int[] counts = new int[4];
    boolean twice = false;
    for (int i = 0; i < 3000; i++) {
      int[] drawn = rows.draw(random);
      assertThat(drawn).hasSize(4);
      Arrays.stream(drawn).forEach(row -> counts[row]++);
      twice |= Arrays.stream(drawn).distinct().count() < 4;
    }
    assertThat(twice).isTrue();
    assertThat(counts).satisfies(all -> Arrays.stream(all).forEach(BootstrapTest::nearThousands));
  }

  private static void nearThousands(int count) {
    assertThat(count).isBetween(2800, 3200);
  }

  @Test
  void drawsRowsOfAClusterTogether() {
    Grouping clusters = new Grouping(List.of("a", "b", "c"), new int[] {0, 1, 0, 2, 0});
    BootstrapRows rows = BootstrapRows.of(5, clusters);
    SplittableRandom random = new SplittableRandom(5);
    int[] drawn = new int[3];
    for (int i = 0; i < 300; i++) {
      int[] counts = new int[5];
      Arrays.stream(rows.draw(random)).forEach(row -> counts[row]++);
      assertThat(counts[2]).isEqualTo(counts[0]);
      assertThat(counts[4]).isEqualTo(counts[0]);
      assertThat(counts[0] + counts[1] + counts[3]).isEqualTo(3);
      drawn[0] += counts[0];
      drawn[1] += counts[1];
      drawn[2] += counts[3];
    }
    assertThat(drawn)
        .satisfies(
            all -> Arrays.stream(all).forEach(count -> assertThat(count).isBetween(240, 360)));
  }

  /** Of 5, 1, 4, 2, 3: variance 10/4; the tenth part of the way is at 1 + 0.4. */
  @Test
  void summaryWorkedByHand() {
    double[] replicates = {5, 1, 4, 2, 3};
    BootstrapSummary summary = BootstrapSummary.of(replicates, 0.8);
    assertClose("se", summary.standardError(), Math.sqrt(2.5), 1e-14);
    assertClose("lower", summary.lower(), 1.4, 1e-14);
    assertClose("upper", summary.upper(), 4.6, 1e-14);
    assertThat(replicates).containsExactly(5, 1, 4, 2, 3);
    assertThat(BootstrapSummary.of(new double[] {1, 3}, 0.5))
        .isEqualTo(new BootstrapSummary(Math.sqrt(2), 1.5, 2.5));
    assertThat(BootstrapSummary.of(new double[] {7}, 0.5)).isEqualTo(BootstrapSummary.NONE);
    assertThat(BootstrapSummary.NONE.lower()).isNaN();
  }
}
