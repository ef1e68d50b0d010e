package org.riskset.statistics.concordance;

/**
 * Running sums over ranks that can be changed and read in logarithmic time (Fenwick 1994), with the
 * numbers of their members: a sum without members is 0, whatever has come and gone.
 */
final class FenwickTree {
  private final double[] sums;
  private final int[] counts;
  private double sum;
  private int members;

  FenwickTree(int ranks) {
    sums = new double[ranks + 1];
    counts = new int[ranks + 1];
  }

  /**
   * Adds an amount at a rank.
   *
   * @param by how many members more, or fewer, there are with it
   */
  void add(int rank, double amount, int by) {
    for (int i = rank + 1; i < sums.length; i += i & -i) {
      counts[i] += by;
      sums[i] = counts[i] == 0 ? 0 : sums[i] + amount;
    }
  }

  /** Sums over all ranks below {@code rank}. */
  void sumBelow(int rank) {
    sum = 0;
    members = 0;
    for (int i = rank; i > 0; i -= i & -i) {
      sum += sums[i];
      members += counts[i];
    }
  }

  /** The sum that was asked for last. */
  double sum() {
    return sum;
  }

  /** How many members it has. */
  int members() {
    return members;
  }
}
