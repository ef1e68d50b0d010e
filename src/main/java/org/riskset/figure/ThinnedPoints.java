package org.riskset.figure;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Chooses among many points: all that lie far from 0, and an even share of the others. */
final class ThinnedPoints {
  private static final int MOST = 4000;
  private static final int FARTHEST = 1000;

  private ThinnedPoints() {}

  /** Numbers of the points that are drawn, ascending; all unless there are many. */
  static int[] of(double[] values) {
    if (values.length <= MOST) {
      return IntStream.range(0, values.length).toArray();
    }
    boolean[] far = new boolean[values.length];
    for (int point : largest(values, FARTHEST)) {
      far[point] = true;
    }
    int step = (int) Math.ceil(values.length / (double) (MOST - FARTHEST));
    return IntStream.range(0, values.length).filter(i -> far[i] || i % step == 0).toArray();
  }

  /** Numbers of the points farthest from 0, from the farthest on; the earlier of two alike. */
  static int[] largest(double[] values, int count) {
    Comparator<Integer> bySize =
        Comparator.<Integer>comparingDouble(i -> Math.abs(values[i]))
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(bySize);
    for (int i = 0; i < values.length; i++) {
      kept.add(i);
      if (kept.size() > count) {
        kept.poll();
      }
    }
    return kept.stream().sorted(bySize.reversed()).mapToInt(Integer::intValue).toArray();
  }
}
