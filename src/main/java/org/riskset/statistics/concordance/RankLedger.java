package org.riskset.statistics.concordance;

import org.riskset.statistics.parallel.RowBlocks;

/**
 * Amounts that come and go at ranks one after the other, and what stood below, at and above a rank
 * at some point of that sequence. A sum of nothing is 0, whatever has come and gone.
 *
 * <p>A tree over all ranks is too large for the cache, and each step through it waits for memory.
 * So questions are written down in their place among the entries and answered at the end, stretch
 * of ranks by stretch: one small tree holds the sums of stretches, another the ranks of one, whose
 * items are copied side by side first.
 */
final class RankLedger {
  private static final int BITS = 11;
  private static final int STRETCH = 1 << BITS;

  /** Where the items of each stretch start once they stand side by side. */
  private final int[] start;

  private final Items written;
  private final Items sorted;

  /** Place of each item written among the sorted ones. */
  private final int[] place;

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
    start = new int[((ranks + STRETCH - 1) >> BITS) + 1];
    written = new Items(capacity);
    sorted = new Items(capacity);
    place = new int[capacity];
    below = new double[capacity];
    same = new double[capacity];
  }

  /** An amount comes to a rank. */
  void add(int rank, double amount) {
    write(rank, amount, 1);
    sum += amount;
    present++;
  }

  /** An amount that came to a rank goes. */
  void remove(int rank, double amount) {
    write(rank, -amount, -1);
    sum -= amount;
    present--;
  }

  /** Asks about a rank; gives the number under which the answer will be found. */
  int ask(int rank) {
    write(~rank, sum, present);
    return size - 1;
  }

  private void write(int key, double amount, int members) {
    written.set(size++, key, amount, members);
    start[(Items.rank(key) >> BITS) + 1]++;
  }

  /** Answers all questions. */
  void close() {
    int stretches = start.length - 1;
    for (int s = 0; s < stretches; s++) {
      start[s + 1] += start[s];
    }
    sumStretches(stretches);
    RowBlocks.each(stretches, size, this::sumRanks);
  }

  /** Copies the items stretch by stretch; gives each question the sum of the stretches below. */
  private void sumStretches(int stretches) {
    FenwickTree tree = new FenwickTree(stretches);
    int[] next = start.clone();
    for (int i = 0; i < size; i++) {
      int key = written.key[i];
      int stretch = Items.rank(key) >> BITS;
      int to = next[stretch]++;
      int members = written.members[i];
      if (key < 0) {
        tree.sumBelow(stretch);
        below[to] = tree.sum();
        members -= tree.members();
      } else {
        tree.add(stretch, written.amount[i], members);
      }
      sorted.set(to, key, written.amount[i], members);
      place[i] = to;
    }
  }

  private void sumRanks(int stretch) {
    FenwickTree tree = new FenwickTree(STRETCH);
    double[] at = new double[STRETCH];
    int[] membersAt = new int[STRETCH];
    for (int i = start[stretch]; i < start[stretch + 1]; i++) {
      int rank = Items.rank(sorted.key[i]) - (stretch << BITS);
      if (sorted.key[i] < 0) {
        tree.sumBelow(rank);
        below[i] += tree.sum();
        same[i] = at[rank];
        sorted.members[i] -= tree.members() + membersAt[rank];
      } else {
        tree.add(rank, sorted.amount[i], sorted.members[i]);
        membersAt[rank] += sorted.members[i];
        at[rank] = membersAt[rank] == 0 ? 0 : at[rank] + sorted.amount[i];
      }
    }
  }

  /** The sum below the rank of a question. */
  double below(int question) {
    return below[place[question]];
  }

  /** The sum at the rank of a question. */
  double same(int question) {
    return same[place[question]];
  }

  /** The sum above the rank of a question. */
  double above(int question) {
    int i = place[question];
    return sorted.members[i] == 0 ? 0 : sorted.amount[i] - below[i] - same[i];
  }

  /** Entries and questions, one after the other. */
  private static final class Items {
    /** Rank of an entry; the complement of the rank of a question. */
    private final int[] key;

    /** Amount of an entry; the sum of all before a question. */
    private final double[] amount;

    /** 1 or −1 for what comes or goes; how many are still to be found for a question. */
    private final int[] members;

    Items(int capacity) {
      key = new int[capacity];
      amount = new double[capacity];
      members = new int[capacity];
    }

    static int rank(int key) {
      return Math.max(key, ~key);
    }

    void set(int i, int itsKey, double itsAmount, int itsMembers) {
      key[i] = itsKey;
      amount[i] = itsAmount;
      members[i] = itsMembers;
    }
  }
}
