package org.riskset.statistics.sample;

import java.util.Arrays;

/**
 * The order of many numbers, in linear time: a radix sort of the leading bits in which they differ,
 * least significant digit first (Knuth, The Art of Computer Programming 3, 2nd edition, section
 * 5.2.5), and then of the few whose leading bits agree. Stable.
 *
 * <p>A number's leading bits and its index share one word, so that a pass moves one array.
 */
final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int RADIX = 1 << DIGIT_BITS;
  private static final int DIGITS = 3;
  private static final int LEADING_BITS = DIGITS * DIGIT_BITS;
  private static final int INDEX_BITS = Long.SIZE - LEADING_BITS;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  /** Up to so many numbers are put in order by inserting one after the other. */
  private static final int FEW = 16;

  private final double[] array;
  private final int[] order;

  private RadixSort(double[] array) {
    this.array = array;
    order = new int[array.length];
  }

  /**
   * The indices of an array's elements, ascending by value; equal ones, −0 and 0 among them, in
   * their order.
   *
   * @param array values without NaN
   */
  static int[] order(double[] array) {
    RadixSort sort = new RadixSort(array);
    if (array.length > 0) {
      sort.sort();
    }
    return sort.order;
  }

  private void sort() {
    long least = -1;
    long most = 0;
    for (double value : array) {
      long bits = ascending(value);
      least = Long.compareUnsigned(bits, least) < 0 ? bits : least;
      most = Long.compareUnsigned(bits, most) > 0 ? bits : most;
    }
    int different = Long.SIZE - Long.numberOfLeadingZeros(most - least);
    int cut = Math.max(0, different - LEADING_BITS);
    long[] sorted = sorted(words(least, cut));
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (sorted[i] & INDEX);
    }
    if (cut > 0) {
      sortRuns(sorted);
    }
  }

  /** Bits that ascend as unsigned integers where the numbers ascend. */
  private static long ascending(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
  }

  private long[] words(long least, int cut) {
    long[] words = new long[array.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = ((ascending(array[i]) - least) >>> cut) << INDEX_BITS | i;
    }
    return words;
  }

  private static long[] sorted(long[] words) {
    int[][] counts = new int[DIGITS][RADIX];
    for (long word : words) {
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][digit(word, digit)]++;
      }
    }
    long[] from = words;
    long[] to = new long[words.length];
    for (int digit = 0; digit < DIGITS; digit++) {
      boolean oneForAll = counts[digit][digit(words[0], digit)] == words.length;
      if (!oneForAll) {
        distribute(from, to, digit, starts(counts[digit]));
        long[] emptied = from;
        from = to;
        to = emptied;
      }
    }
    return from;
  }

  private static int digit(long word, int digit) {
    return (int) (word >>> (INDEX_BITS + digit * DIGIT_BITS)) & (RADIX - 1);
  }

  private static int[] starts(int[] counts) {
    int[] starts = new int[RADIX];
    for (int k = 1; k < RADIX; k++) {
      starts[k] = starts[k - 1] + counts[k - 1];
    }
    return starts;
  }

  private static void distribute(long[] from, long[] to, int digit, int[] next) {
    for (long word : from) {
      to[next[digit(word, digit)]++] = word;
    }
  }

  private void sortRuns(long[] sorted) {
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      boolean ends = i == sorted.length || sorted[i] >>> INDEX_BITS != sorted[start] >>> INDEX_BITS;
      if (ends) {
        sortRun(start, i);
        start = i;
      }
    }
  }

  /** Sorts numbers whose leading bits agree; what is left of them all fits into leading bits. */
  private void sortRun(int from, int to) {
    if (to - from <= FEW) {
      insert(from, to);
      return;
    }
    int[] run = Arrays.copyOfRange(order, from, to);
    double[] values = new double[run.length];
    Arrays.setAll(values, i -> array[run[i]]);
    int[] inRun = order(values);
    for (int i = 0; i < run.length; i++) {
      order[from + i] = run[inRun[i]];
    }
  }

  private void insert(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int row = order[i];
      int place = i;
      for (; place > from && array[order[place - 1]] > array[row]; place--) {
        order[place] = order[place - 1];
      }
      order[place] = row;
    }
  }
}
