package org.riskset.statistics.concordance;

import java.util.stream.IntStream;
import org.riskset.statistics.sample.Ranks;
import org.riskset.statistics.sample.RiskSets;

/** Risk sets with the rank of each position's score within its stratum, and weights of times. */
final class PairSample {
  private final RiskSets riskSets;
  private final double[] timeWeight;
  private final int[] rank;
  private final int[] ranks;

  /**
   * Ranks the scores.
   *
   * @param score a number per row of the sample
   * @param timeWeight a weight per event time
   */
  PairSample(RiskSets riskSets, double[] score, double[] timeWeight) {
    this.riskSets = riskSets;
    this.timeWeight = timeWeight;
    rank = new int[riskSets.size()];
    ranks = new int[riskSets.strata()];
    for (int stratum = 0; stratum < ranks.length; stratum++) {
      rank(stratum, score);
    }
  }

  private void rank(int stratum, double[] score) {
    int from = riskSets.start(riskSets.stratumStart(stratum));
    int to = riskSets.start(riskSets.stratumStart(stratum + 1));
    double[] scores = new double[to - from];
    for (int p = from; p < to; p++) {
      scores[p - from] = score[riskSets.row(p)];
    }
    int[] own = Ranks.of(scores, 0);
    System.arraycopy(own, 0, rank, from, own.length);
    ranks[stratum] = 1 + IntStream.of(own).max().orElse(0);
  }

  RiskSets riskSets() {
    return riskSets;
  }

  /** Rank of a position's score, from 0. */
  int rank(int position) {
    return rank[position];
  }

  /** Number of ranks in a stratum. */
  int ranks(int stratum) {
    return ranks[stratum];
  }

  /** Weight of an event time. */
  double timeWeight(int time) {
    return timeWeight[time];
  }

  /** An empty ledger for the entries and questions of one sweep over a stratum. */
  RankLedger ledger(int stratum) {
    int first = riskSets.stratumStart(stratum);
    int end = riskSets.stratumStart(stratum + 1);
    int capacity = riskSets.start(end) - riskSets.start(first);
    for (int time = first; time < end; time++) {
      capacity += riskSets.survivors(time) - riskSets.start(time);
      capacity += riskSets.leaving().end(time) - riskSets.leaving().start(time);
    }
    return new RankLedger(ranks[stratum], capacity);
  }
}
