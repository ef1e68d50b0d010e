package org.riskset.statistics.concordance;

/**
 * Running sums over ranks that can be changed and read in logarithmic time (Fenwick 1994), from
 * below and from above. A sum of nothing is 0, whatever has come and gone.
 */
final class FenwickTree {
  private final Half lower;
  private final Half upper;
  private final Half single;
  private final int ranks;

  FenwickTree(int ranks) {
    this.ranks = ranks;
    lower = new Half(ranks + 1);
    upper = new Half(ranks + 1);
    single = new Half(ranks);
  }

  /** Adds an amount at a rank. */
  void add(int rank, double amount) {
    change(rank, amount, 1);
  }

  /** Takes an amount away that was added at a rank. */
  void remove(int rank, double amount) {
    change(rank, -amount, -1);
  }

  private void change(int rank, double amount, int members) {
    single.change(rank, amount, members);
    lower.changeFrom(rank + 1, amount, members);
    upper.changeFrom(ranks - rank, amount, members);
  }

  /** Sum over all ranks below {@code rank}. */
  double below(int rank) {
    return lower.sumUpTo(rank);
  }

  /** Sum over all ranks above {@code rank}. */
  double above(int rank) {
    return upper.sumUpTo(ranks - 1 - rank);
  }

  /** Sum at a rank. */
  double at(int rank) {
    return single.sums[rank];
  }

  /** Sums with the numbers of their members. */
  private static final class Half {
    private final double[] sums;
    private final int[] members;

    Half(int size) {
      sums = new double[size];
      members = new int[size];
    }

    void change(int i, double amount, int by) {
      members[i] += by;
      sums[i] = members[i] == 0 ? 0 : sums[i] + amount;
    }

    void changeFrom(int node, double amount, int by) {
      for (int i = node; i < sums.length; i += i & -i) {
        change(i, amount, by);
      }
    }

    double sumUpTo(int node) {
      double sum = 0;
      for (int i = node; i > 0; i -= i & -i) {
        sum += sums[i];
      }
      return sum;
    }
  }
}
