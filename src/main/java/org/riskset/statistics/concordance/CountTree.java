package org.riskset.statistics.concordance;

/**
 * Counts at ranks, and their sums over stretches of {@value #WIDTH} ranks, of that many stretches,
 * and so on: adding touches one number per level, and summing runs through a few neighbours, which
 * caches like better than the scattered steps of a binary tree.
 */
final class CountTree implements RankSums {
  private static final int BITS = 6;
  private static final int WIDTH = 1 << BITS;

  private final int[][] levels;
  private int total;

  CountTree(int ranks) {
    int count = 1;
    while (ranks >> (count * BITS) > 0) {
      count++;
    }
    levels = new int[count][];
    for (int level = 0; level < count; level++) {
      levels[level] = new int[(ranks >> (level * BITS)) + 1];
    }
  }

  @Override
  public void add(int rank, double amount) {
    int whole = (int) amount;
    total += whole;
    for (int level = 0; level < levels.length; level++) {
      levels[level][rank >> (level * BITS)] += whole;
    }
  }

  @Override
  public double below(int rank) {
    int sum = 0;
    for (int level = 0; level < levels.length; level++) {
      int end = rank >> (level * BITS);
      int[] counts = levels[level];
      for (int k = end & -WIDTH; k < end; k++) {
        sum += counts[k];
      }
    }
    return sum;
  }

  @Override
  public double at(int rank) {
    return levels[0][rank];
  }

  @Override
  public double total() {
    return total;
  }
}
