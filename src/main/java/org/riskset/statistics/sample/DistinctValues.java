package org.riskset.statistics.sample;

import java.util.Arrays;

/** The distinct values of one or more arrays, ascending, with look-up in logarithmic time. */
public final class DistinctValues {
  private final double[] values;

  private DistinctValues(double[] values) {
    this.values = values;
  }

  /**
   * The distinct values of all arrays together; −0 and 0 are one value, 0.
   *
   * @param arrays values without NaN
   */
  public static DistinctValues of(double[]... arrays) {
    double[] sorted = concatenate(arrays);
    Arrays.sort(sorted);
    int size = 0;
    for (double value : sorted) {
      if (size == 0 || value != sorted[size - 1]) {
        sorted[size++] = value + 0.0;
      }
    }
    return new DistinctValues(Arrays.copyOf(sorted, size));
  }

  /** Values that are distinct and ascend already; not copied. */
  static DistinctValues ofAscending(double[] values) {
    return new DistinctValues(values);
  }

  private static double[] concatenate(double[]... arrays) {
    int length = Arrays.stream(arrays).mapToInt(array -> array.length).sum();
    double[] all = new double[length];
    int next = 0;
    for (double[] array : arrays) {
      System.arraycopy(array, 0, all, next, array.length);
      next += array.length;
    }
    return all;
  }

  /** The distinct values of both. */
  DistinctValues and(DistinctValues others) {
    return others.size() == 0 ? this : of(values, others.values);
  }

  /** Number of distinct values. */
  public int size() {
    return values.length;
  }

  /** Value {@code k} in ascending order. */
  public double value(int k) {
    return values[k];
  }

  /** Number of distinct values that are at most {@code x}. */
  public int countAtMost(double x) {
    int low = 0;
    int high = values.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Number of distinct values below {@code x}. */
  public int countBelow(double x) {
    int atMost = countAtMost(x);
    return atMost > 0 && values[atMost - 1] == x ? atMost - 1 : atMost;
  }

  /** The value that {@code x} equals up to floating-point noise, else {@code x} itself. */
  public double snap(double x) {
    int next = countBelow(x);
    boolean snapsUp = next < values.length && TieMerging.same(x, values[next]);
    boolean exact = next < values.length && values[next] == x;
    boolean snapsDown = next > 0 && TieMerging.same(x, values[next - 1]) && !exact;
    return snapsDown ? values[next - 1] : snapsUp ? values[next] : x;
  }

  /** All values, ascending. */
  public double[] toArray() {
    return values.clone();
  }
}
