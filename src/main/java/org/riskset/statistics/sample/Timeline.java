package org.riskset.statistics.sample;

import java.util.Arrays;

/**
 * The ascending distinct times of a sample and the stretch of them over which each row is at risk.
 *
 * <p>Row {@code i} is at risk at time {@code k} if {@code first(i) <= k <= last(i)}, that is if its
 * entry lies before time {@code k} and its end not before it. Estimators work with these integers
 * and never compare times themselves.
 */
public final class Timeline {
  private final DistinctValues times;
  private final int[] first;
  private final int[] last;

  private Timeline(DistinctValues times, Observations observations) {
    this.times = times;
    int n = observations.size();
    first = new int[n];
    last = new int[n];
    for (int i = 0; i < n; i++) {
      last[i] = times.countAtMost(observations.time(i)) - 1;
      first[i] = observations.hasEntry() ? times.countAtMost(observations.entry(i)) : 0;
    }
  }

  /** The timeline of all times at which follow-up of a row ends. */
  public static Timeline ofEndTimes(Observations observations) {
    return new Timeline(DistinctValues.of(observations.times()), observations);
  }

  /** The timeline of all times at which a row has the event. */
  public static Timeline ofEventTimes(Observations observations) {
    double[] times = new double[observations.size()];
    int count = 0;
    for (int i = 0; i < times.length; i++) {
      if (observations.event(i)) {
        times[count++] = observations.time(i);
      }
    }
    return new Timeline(DistinctValues.of(Arrays.copyOf(times, count)), observations);
  }

  /** Number of distinct times. */
  public int size() {
    return times.size();
  }

  /** Time {@code k}. */
  public double time(int k) {
    return times.value(k);
  }

  /** The distinct times. */
  public DistinctValues times() {
    return times;
  }

  /** Index of the first time at which row {@code i} is at risk if it is still followed. */
  public int first(int i) {
    return first[i];
  }

  /** Index of the last time not after the end of row {@code i}; −1 if there is none. */
  public int last(int i) {
    return last[i];
  }

  /** Whether row {@code i} is at risk at any of the times. */
  public boolean isEverAtRisk(int i) {
    return first[i] <= last[i];
  }

  /** Rows grouped by the last time at which they are at risk; rows never at risk are left out. */
  public RowIndex rowsByLast() {
    return index(last);
  }

  /** Rows grouped by the first time at which they are at risk; rows never at risk are left out. */
  public RowIndex rowsByFirst() {
    return index(first);
  }

  private RowIndex index(int[] keys) {
    int[] used = keys.clone();
    for (int i = 0; i < used.length; i++) {
      if (!isEverAtRisk(i)) {
        used[i] = -1;
      }
    }
    return RowIndex.by(used, times.size());
  }
}
