package org.riskset.statistics.sample;

import java.util.Arrays;

/** Dense ranks, counted from 0. */
public final class Ranks {
  private Ranks() {}

  /**
   * Ranks of values; neighbours that differ by at most {@code tolerance} share a rank.
   *
   * @param values values without NaN
   */
  public static int[] of(double[] values, double tolerance) {
    ValueCodes codes = ValueCodes.of(values);
    DistinctValues distinct = codes.values();
    int[] rank = new int[distinct.size()];
    for (int k = 1; k < rank.length; k++) {
      boolean same = distinct.value(k) - distinct.value(k - 1) <= tolerance;
      rank[k] = rank[k - 1] + (same ? 0 : 1);
    }
    int[] ranks = new int[values.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rank[codes.code(i)];
    }
    return ranks;
  }

  /** Ranks of pairs, ordered by {@code major}, then {@code minor}, neither negative. */
  public static int[] ofPairs(int[] major, int[] minor) {
    long span = 1L + Arrays.stream(minor).max().orElse(0);
    long[] keys = new long[major.length];
    Arrays.setAll(keys, i -> major[i] * span + minor[i]);
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    return Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(distinct, key)).toArray();
  }
}
