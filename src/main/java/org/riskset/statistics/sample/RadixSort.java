package org.riskset.statistics.sample;

/**
 * The order of many numbers, in linear time: a radix sort of their bits, least significant digit
 * first (Knuth, The Art of Computer Programming 3, 2nd edition, section 5.2.5). Stable.
 */
final class RadixSort {
  private static final int BITS = 11;
  private static final int RADIX = 1 << BITS;
  private static final int DIGITS = (Long.SIZE + BITS - 1) / BITS;

  private RadixSort() {}

  /**
   * The indices of an array's elements, ascending by value; equal ones, −0 and 0 among them, in
   * their order.
   *
   * @param array values without NaN
   */
  static int[] order(double[] array) {
    long[] keys = new long[array.length];
    int[][] counts = new int[DIGITS][RADIX];
    int[] order = new int[array.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ascending(array[i]);
      order[i] = i;
      for (int digit = 0; digit < DIGITS; digit++) {
        counts[digit][digit(keys[i], digit)]++;
      }
    }
    long[] otherKeys = new long[keys.length];
    int[] otherOrder = new int[keys.length];
    for (int digit = 0; digit < DIGITS; digit++) {
      if (isOneForAll(counts[digit], keys, digit)) {
        continue;
      }
      distribute(keys, order, otherKeys, otherOrder, digit, starts(counts[digit]));
      long[] k = keys;
      keys = otherKeys;
      otherKeys = k;
      int[] o = order;
      order = otherOrder;
      otherOrder = o;
    }
    return order;
  }

  private static void distribute(
      long[] keys, int[] order, long[] toKeys, int[] toOrder, int digit, int[] next) {
    for (int i = 0; i < keys.length; i++) {
      int place = next[digit(keys[i], digit)]++;
      toKeys[place] = keys[i];
      toOrder[place] = order[i];
    }
  }

  /** Bits that ascend as integers where the numbers ascend. */
  private static long ascending(double value) {
    long bits = Double.doubleToRawLongBits(value + 0.0);
    return bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
  }

  private static int digit(long key, int digit) {
    return (int) (key >>> (digit * BITS)) & (RADIX - 1);
  }

  private static boolean isOneForAll(int[] counts, long[] keys, int digit) {
    return keys.length == 0 || counts[digit(keys[0], digit)] == keys.length;
  }

  private static int[] starts(int[] counts) {
    int[] starts = new int[RADIX];
    for (int k = 1; k < RADIX; k++) {
      starts[k] = starts[k - 1] + counts[k - 1];
    }
    return starts;
  }
}
