package org.riskset.statistics.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ascending distinct times of a sample and the stretch of them over which each row is at risk.
 *
 * <p>Row {@code i} is at risk at time {@code k} if {@code first(i) <= k <= last(i)}, that is if its
 * entry lies before time {@code k} and its end not before it. Estimators work with these integers
 * and never compare times themselves.
 */
public final class Timeline {
  private final DistinctValues times;
  private final int @Nullable [] first;
  private final int[] last;

  private Timeline(DistinctValues times, int[] last, Observations observations) {
    this.times = times;
    this.last = last;
    this.first = first(times, observations);
  }

  /** The first index of each row; null if that is 0 for all. */
  private static int @Nullable [] first(DistinctValues times, Observations observations) {
    if (!observations.hasEntry()) {
      return null;
    }
    ValueCodes entries = observations.entryCodes();
    int[] passed = new int[entries.values().size()];
    Arrays.setAll(passed, k -> times.countAtMost(entries.values().value(k)));
    int[] first = new int[observations.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = passed[entries.code(i)];
    }
    return first;
  }

  /** The timeline of all times at which follow-up of a row ends. */
  public static Timeline ofEndTimes(Observations observations) {
    ValueCodes codes = observations.timeCodes();
    return new Timeline(codes.values(), codes.codes(), observations);
  }

  /** The timeline of all times at which a row has the event. */
  public static Timeline ofEventTimes(Observations observations) {
    ValueCodes codes = observations.timeCodes();
    int[] passed = new int[codes.values().size()];
    for (int i = 0; i < codes.size(); i++) {
      if (observations.event(i)) {
        passed[codes.code(i)] = 1;
      }
    }
    double[] times = new double[passed.length];
    int count = 0;
    for (int k = 0; k < passed.length; k++) {
      if (passed[k] == 1) {
        times[count++] = codes.values().value(k);
      }
      passed[k] = count;
    }
    int[] last = new int[codes.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = passed[codes.code(i)] - 1;
    }
    return new Timeline(
        DistinctValues.ofAscending(Arrays.copyOf(times, count)), last, observations);
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
    return first == null ? 0 : first[i];
  }

  /** Index of the last time not after the end of row {@code i}; −1 if there is none. */
  public int last(int i) {
    return last[i];
  }

  /** Whether row {@code i} is at risk at any of the times. */
  public boolean isEverAtRisk(int i) {
    return first(i) <= last[i];
  }

  /** Rows grouped by the last time at which they are at risk; rows never at risk are left out. */
  public RowIndex rowsByLast() {
    return first == null ? RowIndex.by(last, times.size()) : index(last);
  }

  /** Rows grouped by the first time at which they are at risk; rows never at risk are left out. */
  public RowIndex rowsByFirst() {
    return index(first == null ? new int[last.length] : first);
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
