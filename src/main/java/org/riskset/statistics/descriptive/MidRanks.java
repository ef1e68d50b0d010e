package org.riskset.statistics.descriptive;

import org.riskset.statistics.sample.DistinctValues;

/** Ranks from 1, equal values sharing the mean of theirs. */
final class MidRanks {
  private final double[] ranks;
  private final double ties;

  private MidRanks(double[] ranks, double ties) {
    this.ranks = ranks;
    this.ties = ties;
  }

  static MidRanks of(double[] values) {
    DistinctValues distinct = DistinctValues.of(values);
    int[] counts = new int[distinct.size()];
    for (double value : values) {
      counts[distinct.countAtMost(value) - 1]++;
    }
    double[] middle = new double[counts.length];
    double below = 0;
    double ties = 0;
    for (int k = 0; k < counts.length; k++) {
      double count = counts[k];
      middle[k] = below + (count + 1) / 2;
      below += count;
      ties += count * count * count - count;
    }
    double[] ranks = new double[values.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = middle[distinct.countAtMost(values[i]) - 1];
    }
    return new MidRanks(ranks, ties);
  }

  double rank(int i) {
    return ranks[i];
  }

  /** Σ (t³ − t) over sets of t equal values. */
  double ties() {
    return ties;
  }
}
