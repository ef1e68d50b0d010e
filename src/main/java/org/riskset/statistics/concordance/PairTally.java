package org.riskset.statistics.concordance;

/** Weight of the pairs that each position is in: concordant less discordant, and in all. */
class PairTally {
  private final double[] net;
  private final double[] pairs;

  PairTally(int positions) {
    net = new double[positions];
    pairs = new double[positions];
  }

  final void add(int position, double concordant, double discordant, double tied) {
    net[position] += concordant - discordant;
    pairs[position] += concordant + discordant + tied;
  }

  /** Concordant less discordant. */
  final double net(int position) {
    return net[position];
  }

  /** All, pairs tied in the score among them. */
  final double pairs(int position) {
    return pairs[position];
  }
}
