package org.riskset.statistics.finegray;

import org.riskset.statistics.sample.DistinctValues;

/**
 * The Kaplan–Meier estimate G of not yet being censored, in one group of rows, and the numbers it
 * is made of. A row that has an event at the time of a censoring is at risk of it.
 */
final class CensoringDistribution {
  private final DistinctValues times;
  private final double[] atRisk;
  private final double[] censored;
  private final double[] before;

  /**
   * Estimates G.
   *
   * @param rows rows of the group, at least one
   */
  CensoringDistribution(FineGraySample sample, int[] rows) {
    double[] ends = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      ends[r] = sample.time(rows[r]);
    }
    times = DistinctValues.of(ends);
    atRisk = new double[times.size()];
    censored = new double[times.size()];
    before = new double[times.size()];
    for (int row : rows) {
      int k = index(sample.time(row));
      atRisk[k] += sample.weight(row);
      censored[k] += sample.isCensored(row) ? sample.weight(row) : 0;
    }
    for (int k = times.size() - 2; k >= 0; k--) {
      atRisk[k] += atRisk[k + 1];
    }
    double product = 1;
    for (int k = 0; k < before.length; k++) {
      before[k] = product;
      product *= (atRisk[k] - censored[k]) / atRisk[k];
    }
  }

  /** Number of distinct ends of follow-up. */
  int size() {
    return times.size();
  }

  /** Number of the end of follow-up that {@code time} is. */
  int index(double time) {
    return times.countAtMost(time) - 1;
  }

  double time(int k) {
    return times.value(k);
  }

  double atRisk(int k) {
    return atRisk[k];
  }

  double censored(int k) {
    return censored[k];
  }

  /**
   * G just before {@code time}; 0 once nobody of the group is followed any more. Time 0 has no
   * before: there G is read after the censorings at 0, as {@code crr} does.
   */
  double before(double time) {
    int next = time == 0 ? times.countAtMost(time) : times.countBelow(time);
    return next == times.size() ? 0 : before[next];
  }

  /** The longest follow-up. */
  double longest() {
    return times.value(times.size() - 1);
  }
}
