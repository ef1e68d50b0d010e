package org.riskset.statistics.permutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.statistics.sample.Grouping;

class PermutationTestTest {
  @Test
  void theObservedArrangementCounts() {
    PermutationTest never = PermutationTest.run(1, 99, 3, random -> 0.5, Progress.none());
    assertThat(never).isEqualTo(new PermutationTest(0.01, 99, 3));
    assertThat(PermutationTest.run(1, 99, 3, random -> 1, Progress.none()).pValue()).isEqualTo(1);
    assertThat(PermutationTest.run(1, 99, 3, random -> 1 - 1e-13, Progress.none()).pValue())
        .isEqualTo(1);
    assertThat(PermutationTest.run(1, 99, 3, random -> Double.NaN, Progress.none()).pValue())
        .isEqualTo(0.01);
  }

  @Test
  void anyArrangementWithinStrataIsEquallyLikely() {
    Grouping groups = new Grouping(List.of("a", "b"), new int[] {0, 0, 1, 1, 0});
    Grouping strata = new Grouping(List.of("s", "t"), new int[] {0, 1, 0, 0, 1});
    StratifiedShuffle shuffle = new StratifiedShuffle(groups, strata);
    SplittableRandom random = new SplittableRandom(1);
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (int i = 0; i < 6000; i++) {
      int[] codes = shuffle.next(random);
      // The second stratum holds a twice.
      assertThat(codes[1] + codes[4]).isZero();
      counts.merge(List.of(codes[0], codes[2], codes[3]), 1, Integer::sum);
    }
    assertThat(counts).hasSize(3);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(1850, 2150));
  }
}
