package org.riskset.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedPointsTest {
  @Test
  void fewPointsAreAllDrawn() {
    assertThat(ThinnedPoints.of(new double[] {1, 0, -1})).containsExactly(0, 1, 2);
    assertThat(ThinnedPoints.of(new double[0])).isEmpty();
  }

  @Test
  void ofManyTheFarthestAreDrawn() {
    double[] values = new Random(1).doubles(200_000, -1, 1).toArray();
    int[] drawn = ThinnedPoints.of(values);
    assertThat(drawn.length).isBetween(3000, 4100);
    assertThat(drawn).isSorted().doesNotHaveDuplicates();
    int[] farthest =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(Math.abs(values[b]), Math.abs(values[a])))
            .limit(1000)
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(drawn).contains(farthest);
    assertThat(ThinnedPoints.largest(values, 3)).containsExactly(Arrays.copyOf(farthest, 3));
  }

  @Test
  void alikePointsAreThinnedToo() {
    assertThat(ThinnedPoints.of(new double[100_000]).length).isLessThan(4100);
    assertThat(ThinnedPoints.largest(new double[5], 2)).containsExactly(0, 1);
  }
}
