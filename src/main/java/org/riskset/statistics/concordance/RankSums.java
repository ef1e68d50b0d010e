package org.riskset.statistics.concordance;

/** Amounts at ranks that can be added to, and summed over all ranks below one, at little cost. */
interface RankSums {
  /**
   * Sums for amounts of one sort.
   *
   * @param ranks number of ranks
   * @param whole whether all amounts are whole numbers, of a sum that an int holds
   */
  static RankSums of(int ranks, boolean whole) {
    return whole ? new CountTree(ranks) : new FenwickTree(ranks);
  }

  /** Adds an amount at a rank. */
  void add(int rank, double amount);

  /** Sum over all ranks below {@code rank}. */
  double below(int rank);

  /** Amount at a rank. */
  double at(int rank);

  /** Sum over all ranks. */
  double total();
}
