package org.riskset.statistics.concordance;

import java.util.Arrays;

/** Running sums over ranks that can be changed and read in logarithmic time (Fenwick 1994). */
final class FenwickTree {
  private final double[] tree;

  FenwickTree(int ranks) {
    tree = new double[ranks + 1];
  }

  void clear() {
    Arrays.fill(tree, 0);
  }

  /** Adds an amount at a rank. */
  void add(int rank, double amount) {
    for (int i = rank + 1; i < tree.length; i += i & -i) {
      tree[i] += amount;
    }
  }

  /** Sum over all ranks below {@code rank}. */
  double below(int rank) {
    double sum = 0;
    for (int i = rank; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
