package org.riskset.statistics.concordance;

/** A {@link FenwickTree} of whole numbers, of which twice as many stay in the cache. */
final class CountTree implements RankSums {
  private final int[] tree;
  private final int[] counts;
  private int total;

  CountTree(int ranks) {
    tree = new int[ranks + 1];
    counts = new int[ranks];
  }

  @Override
  public void add(int rank, double amount) {
    int whole = (int) amount;
    total += whole;
    counts[rank] += whole;
    for (int i = rank + 1; i < tree.length; i += i & -i) {
      tree[i] += whole;
    }
  }

  @Override
  public double below(int rank) {
    int sum = 0;
    for (int i = rank; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  @Override
  public double at(int rank) {
    return counts[rank];
  }

  @Override
  public double total() {
    return total;
  }
}
