package org.riskset.statistics.sample;

import org.jspecify.annotations.Nullable;

/**
 * How many rows of each group are at risk, end and have the event at each time of a timeline, from
 * one pass over the rows in whatever order they stand.
 *
 * <p>Weights are sums of case weights; without weights they are counts of rows, and exact. Rows of
 * weight zero count for nothing. Cells lie group by group, times ascending within.
 */
public final class RiskCounts {
  private final int times;
  private final int[] ending;
  private final int[] failing;
  private final double @Nullable [] censoredWeight;
  private final double @Nullable [] failingWeight;
  private final int @Nullable [] entering;
  private final double @Nullable [] enteringWeight;
  private final int[] rowsAtRisk;
  private final double[] atRisk;

  private RiskCounts(Observations observations, int times, int groups) {
    this.times = times;
    int cells = Math.multiplyExact(groups, times);
    boolean weighted = observations.hasWeights();
    boolean entered = observations.hasEntry();
    ending = new int[cells];
    failing = new int[cells];
    censoredWeight = weighted ? new double[cells] : null;
    failingWeight = weighted ? new double[cells] : null;
    entering = entered ? new int[cells] : null;
    enteringWeight = entered && weighted ? new double[cells] : null;
    rowsAtRisk = new int[cells];
    atRisk = new double[cells];
  }

  /**
   * Counts the rows that are at risk at any of the times.
   *
   * @param groups group of each row
   */
  public static RiskCounts of(Observations observations, Timeline timeline, Grouping groups) {
    return of(observations, timeline, groups.sharedCodes(), groups.groupCount());
  }

  /**
   * Counts the rows that are at risk at any of the times.
   *
   * @param groups group of each row, below {@code groupCount}
   */
  public static RiskCounts of(
      Observations observations, Timeline timeline, int[] groups, int groupCount) {
    RiskCounts counts = new RiskCounts(observations, timeline.size(), groupCount);
    counts.countEnds(observations, timeline, groups);
    counts.countEntries(observations, timeline, groups);
    for (int group = 0; group < groupCount; group++) {
      counts.sumBackwards(group * counts.times);
    }
    return counts;
  }

  private void countEnds(Observations observations, Timeline timeline, int[] groups) {
    for (int i = 0; i < groups.length; i++) {
      if (!timeline.isEverAtRisk(i)) {
        continue;
      }
      int cell = groups[i] * times + timeline.last(i);
      double weight = observations.weight(i);
      int row = weight > 0 ? 1 : 0;
      ending[cell] += row;
      failing[cell] += observations.event(i) ? row : 0;
      if (failingWeight != null && censoredWeight != null) {
        double[] ends = observations.event(i) ? failingWeight : censoredWeight;
        ends[cell] += weight;
      }
    }
  }

  private void countEntries(Observations observations, Timeline timeline, int[] groups) {
    if (entering == null) {
      return;
    }
    for (int i = 0; i < groups.length; i++) {
      if (timeline.isEverAtRisk(i) && observations.weight(i) > 0) {
        int cell = groups[i] * times + timeline.first(i);
        entering[cell]++;
        if (enteringWeight != null) {
          enteringWeight[cell] += observations.weight(i);
        }
      }
    }
  }

  private void sumBackwards(int start) {
    int rows = 0;
    double weight = 0;
    for (int cell = start + times - 1; cell >= start; cell--) {
      boolean last = cell == start + times - 1;
      rows += ending[cell] - (last ? 0 : entering(cell + 1));
      // An empty risk set restarts from exactly 0, without the rounding errors of its sums.
      weight = rows == ending[cell] ? 0 : weight - (last ? 0 : enteringWeight(cell + 1));
      weight += failingWeight(cell) + censoredWeight(cell);
      rowsAtRisk[cell] = rows;
      atRisk[cell] = weight;
    }
  }

  private int entering(int cell) {
    return entering == null ? 0 : entering[cell];
  }

  private double enteringWeight(int cell) {
    return enteringWeight == null ? entering(cell) : enteringWeight[cell];
  }

  private double censoredWeight(int cell) {
    return censoredWeight == null ? ending[cell] - failing[cell] : censoredWeight[cell];
  }

  private double failingWeight(int cell) {
    return failingWeight == null ? failing[cell] : failingWeight[cell];
  }

  /** Weight of a group at risk just before time {@code k}. */
  public double atRisk(int group, int k) {
    return atRisk[group * times + k];
  }

  /** Weight of a group's events at time {@code k}. */
  public double events(int group, int k) {
    return failingWeight(group * times + k);
  }

  /** Weight of a group that is censored at time {@code k}. */
  double censored(int group, int k) {
    return censoredWeight(group * times + k);
  }

  /** Number of a group's rows with the event at time {@code k}. */
  int eventRows(int group, int k) {
    return failing[group * times + k];
  }

  /** Whether every row of a group that is at risk at time {@code k} has the event there. */
  boolean allFail(int group, int k) {
    int cell = group * times + k;
    return rowsAtRisk[cell] > 0 && rowsAtRisk[cell] == failing[cell];
  }
}
