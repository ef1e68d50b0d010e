package org.riskset.statistics.cox;

/** The smallest of the latest values of a growing sequence, in logarithmic time. */
final class RangeMinimum {
  private final double[] value;
  private final int[] index;
  private int size;
  private int appended;

  RangeMinimum(int capacity) {
    value = new double[capacity];
    index = new int[capacity];
  }

  /** Appends a value to the sequence. */
  void append(double next) {
    while (size > 0 && value[size - 1] >= next) {
      size--;
    }
    value[size] = next;
    index[size++] = appended++;
  }

  /** The smallest value from place {@code from} of the sequence on; +∞ if there is none yet. */
  double since(int from) {
    if (from >= appended) {
      return Double.POSITIVE_INFINITY;
    }
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (index[middle] >= from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return value[low];
  }
}
