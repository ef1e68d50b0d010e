package org.riskset.statistics.concordance;

import org.riskset.statistics.parallel.RowBlocks;

/**
 * Amounts that come and go at ranks one after the other, and what stood below, at and above a rank
 * at some point of that sequence. A sum of nothing is 0, whatever has come and gone.
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

  /** 1 or −1 for what comes or goes; the number of all that is there at a question. */
  private final int[] members;

  private final double[] below;
  private final double[] same;
  private int size;
  private int present;
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
    members = new int[capacity];
    below = new double[capacity];
    same = new double[capacity];
  }

  /** An amount comes to a rank. */
  void add(int atRank, double entered) {
    enter(atRank, entered, 1);
  }

  /** An amount that came to a rank goes. */
  void remove(int atRank, double entered) {
    enter(atRank, -entered, -1);
  }

  private void enter(int atRank, double change, int by) {
    rank[size] = atRank;
    amount[size] = change;
    members[size++] = by;
    sum += change;
    present += by;
  }

  /** Asks about a rank; gives the number under which the answer will be found. */
  int ask(int atRank) {
    rank[size] = ~atRank;
    amount[size] = sum;
    members[size] = present;
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
        tree.sumBelow(stretch);
        below[i] = tree.sum();
        members[i] -= tree.members();
      } else {
        tree.add(stretch, amount[i], members[i]);
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
    int[] membersAt = new int[STRETCH];
    int first = stretch << BITS;
    for (int k = from; k < to; k++) {
      int i = order[k];
      int local = Math.max(rank[i], ~rank[i]) - first;
      if (rank[i] < 0) {
        tree.sumBelow(local);
        below[i] += tree.sum();
        same[i] = at[local];
        members[i] -= tree.members() + membersAt[local];
      } else {
        tree.add(local, amount[i], members[i]);
        membersAt[local] += members[i];
        at[local] = membersAt[local] == 0 ? 0 : at[local] + amount[i];
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
    return members[question] == 0 ? 0 : amount[question] - below[question] - same[question];
  }
}
