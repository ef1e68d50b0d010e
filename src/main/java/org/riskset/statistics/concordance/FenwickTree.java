package org.riskset.statistics.concordance;

/** Running sums over ranks that can be changed and read in logarithmic time (Fenwick 1994). */
final class FenwickTree implements RankSums {
  private final double[] tree;
  private final double[] amounts;
  private double total;

  FenwickTree(int ranks) {
    tree = new double[ranks + 1];
    amounts = new double[ranks];
  }

  @Override
  public void add(int rank, double amount) {
    total += amount;
    amounts[rank] += amount;
    for (int i = rank + 1; i < tree.length; i += i & -i) {
      tree[i] += amount;
    }
  }

  @Override
  public double below(int rank) {
    double sum = 0;
    for (int i = rank; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }

  @Override
  public double at(int rank) {
    return amounts[rank];
  }

  @Override
  public double total() {
    return total;
  }
}
