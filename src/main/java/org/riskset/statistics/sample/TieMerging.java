package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes one time of times that differ by floating-point noise only, such as 0.1 + 0.2 and 0.3.
 *
 * <p>Entry and end times are ordered together. Starting from the smallest, a time joins the group
 * of the smallest time before it that is not yet merged into another, if both differ by at most
 * {@value #RELATIVE_TOLERANCE} of the larger in absolute value; every time of a group is replaced
 * by the group's smallest. No time therefore moves by more than the tolerance, and multiplying all
 * times by a factor changes nothing. (R's {@code aeqSurv} also compares absolute differences, which
 * merges everything where times are measured in units of 1e-9, and chains neighbours without
 * limit.)
 */
public final class TieMerging {
  /** Largest difference, relative to the larger time, that counts as noise. */
  public static final double RELATIVE_TOLERANCE = 1.5e-8;

  private TieMerging() {}

  /**
   * What merging gave.
   *
   * @param observations the rows that are left, with merged times, in their order
   * @param mergedValues number of distinct time values that were replaced by another
   * @param collapsedRows indices of given rows that are left out since their interval at risk was
   *     noise: entry and end became one time
   */
  public record Result(Observations observations, int mergedValues, List<Integer> collapsedRows) {
    /** Copies the list. */
    public Result {
      collapsedRows = List.copyOf(collapsedRows);
    }
  }

  /** Merges the times of these observations. */
  public static Result merge(Observations observations) {
    DistinctValues values =
        observations.timeCodes().values().and(observations.entryCodes().values());
    double[] representative = representatives(values);
    int merged = 0;
    for (int k = 0; k < representative.length; k++) {
      merged += representative[k] != values.value(k) ? 1 : 0;
    }
    if (merged == 0) {
      return new Result(observations, 0, List.of());
    }
    double[] time = replace(observations.times(), values, representative);
    double[] entry = replace(observations.entries(), values, representative);
    return withoutCollapsedRows(observations, entry, time, merged);
  }

  /** Whether two times are one up to noise. */
  public static boolean same(double a, double b) {
    return Math.abs(a - b) <= RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }

  private static double[] representatives(DistinctValues values) {
    double[] representative = values.toArray();
    for (int k = 1; k < representative.length; k++) {
      if (same(representative[k - 1], representative[k])) {
        representative[k] = representative[k - 1];
      }
    }
    return representative;
  }

  private static double[] replace(double[] times, DistinctValues values, double[] representative) {
    return Arrays.stream(times).map(t -> representative[values.countAtMost(t) - 1]).toArray();
  }

  private static Result withoutCollapsedRows(
      Observations original, double[] entry, double[] time, int merged) {
    IntPredicate collapsed = i -> original.hasEntry() && entry[i] >= time[i];
    int[] left = rows(original, collapsed.negate());
    return new Result(
        Observations.of(
            original.hasEntry() ? pick(entry, left) : null,
            pick(time, left),
            events(original, left),
            original.hasWeights() ? weights(original, left) : null),
        merged,
        IntStream.of(rows(original, collapsed)).boxed().toList());
  }

  private static int[] rows(Observations observations, IntPredicate condition) {
    return IntStream.range(0, observations.size()).filter(condition).toArray();
  }

  private static double[] pick(double[] values, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
  }

  private static boolean[] events(Observations observations, int[] rows) {
    boolean[] events = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      events[i] = observations.event(rows[i]);
    }
    return events;
  }

  private static double[] weights(Observations observations, int[] rows) {
    return Arrays.stream(rows).mapToDouble(observations::weight).toArray();
  }
}
