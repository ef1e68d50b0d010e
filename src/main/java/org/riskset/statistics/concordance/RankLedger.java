package org.riskset.statistics.concordance;

import org.riskset.statistics.parallel.RowBlocks;

/**
 * Amounts entered at ranks one after the other, and what stood below and at a rank at some point of
 * that sequence.
 *
 * <p>A tree over all ranks is too large for the cache, and each step through it waits for memory.
 * So questions are written down in their place among the entries and answered at the end, stretch
 * of ranks by stretch: one small tree holds the sums of stretches, another the ranks of one.
 */
final class RankLedger {
  private static final int BITS = 11;
  private static final int STRETCH = 1 << BITS;

  private final int stretches;

  /** Rank of an entry; the complement of the rank of a question. */
  private final int[] rank;

  /** Amount of an entry; the sum of all before a question. */
  private final double[] amount;

  private final double[] below;
  private final double[] same;
  private int size;
  private double sum;

  /**
   * An empty ledger.
   *
   * @param ranks number of ranks
   * @param capacity most entries and questions together
   */
  RankLedger(int ranks, int capacity) {
    stretches = (ranks + STRETCH - 1) >> BITS;
    rank = new int[capacity];
    amount = new double[capacity];
    below = new double[capacity];
    same = new double[capacity];
  }

  /** Enters an amount at a rank. */
  void add(int atRank, double entered) {
    rank[size] = atRank;
    amount[size++] = entered;
    sum += entered;
  }

  /** Asks about a rank; gives the number under which the answer will be found. */
  int ask(int atRank) {
    rank[size] = ~atRank;
    amount[size] = sum;
    return size++;
  }

  /** Answers all questions. */
  void close() {
    int[] start = sumStretches();
    int[] order = new int[size];
    int[] next = start.clone();
    for (int i = 0; i < size; i++) {
      order[next[stretch(i)]++] = i;
    }
    RowBlocks.each(stretches, size, s -> sumRanks(s, order, start[s], start[s + 1]));
  }

  private int stretch(int i) {
    return Math.max(rank[i], ~rank[i]) >> BITS;
  }

  /** Gives each question the sum of the stretches below its own; counts the items of each. */
  private int[] sumStretches() {
    FenwickTree tree = new FenwickTree(stretches);
    int[] start = new int[stretches + 1];
    for (int i = 0; i < size; i++) {
      int stretch = stretch(i);
      start[stretch + 1]++;
      if (rank[i] < 0) {
        below[i] = tree.below(stretch);
      } else {
        tree.add(stretch, amount[i]);
      }
    }
    for (int s = 0; s < stretches; s++) {
      start[s + 1] += start[s];
    }
    return start;
  }

  private void sumRanks(int stretch, int[] order, int from, int to) {
    FenwickTree tree = new FenwickTree(STRETCH);
    double[] at = new double[STRETCH];
    int first = stretch << BITS;
    for (int k = from; k < to; k++) {
      int i = order[k];
      if (rank[i] < 0) {
        int local = ~rank[i] - first;
        below[i] += tree.below(local);
        same[i] = at[local];
      } else {
        tree.add(rank[i] - first, amount[i]);
        at[rank[i] - first] += amount[i];
      }
    }
  }

  /** The sum below the rank of a question. */
  double below(int question) {
    return below[question];
  }

  /** The sum at the rank of a question. */
  double same(int question) {
    return same[question];
  }

  /** The sum above the rank of a question. */
  double above(int question) {
    return amount[question] - below[question] - same[question];
  }
}
