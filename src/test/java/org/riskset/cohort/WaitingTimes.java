package org.riskset.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws how long the patients of the RT arm waited for re-irradiation, in tenths of a month: median
 * 1.5 months, from 0.4 to 8.1, eight above 3 months and two of them above 6. All of it is invented.
 */
final class WaitingTimes {
  private static final int SHORTEST = 4;
  private static final int MEDIAN = 15;
  private static final int LONGEST = 81;
  private static final double LOG_DEVIATION = 0.57;

  private WaitingTimes() {}

  static List<Integer> draw(int patients, Draws draws) {
    List<Integer> times;
    do {
      times = candidates(patients, draws);
    } while (twiceMedian(times) != 2 * MEDIAN
        || countAbove(30, times) != 8
        || countAbove(60, times) != 2);
    return times;
  }

  private static List<Integer> candidates(int patients, Draws draws) {
    List<Integer> times = new ArrayList<>(List.of(SHORTEST, LONGEST));
    while (times.size() < patients) {
      long time = Math.round(MEDIAN * StrictMath.exp(LOG_DEVIATION * draws.normal()));
      if (time >= SHORTEST && time <= LONGEST) {
        times.add((int) time);
      }
    }
    return times;
  }

  private static int twiceMedian(List<Integer> times) {
    int[] sorted = times.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2];
  }

  private static long countAbove(int limit, List<Integer> times) {
    return times.stream().filter(time -> time > limit).count();
  }
}
