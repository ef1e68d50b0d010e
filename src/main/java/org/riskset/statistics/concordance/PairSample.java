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
  private final boolean wholeWeights;
  private final boolean wholeTimeWeights;

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
    wholeWeights = sumIsWhole(1);
    double largest = 0;
    boolean whole = true;
    for (double weight : timeWeight) {
      whole &= weight == Math.rint(weight);
      largest = Math.max(largest, weight);
    }
    wholeTimeWeights = whole && sumIsWhole(largest);
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

  /** Whether all weights are whole and an int holds this multiple of their sum. */
  private boolean sumIsWhole(double factor) {
    double sum = 0;
    for (int p = 0; p < riskSets.size(); p++) {
      if (riskSets.weight(p) != Math.rint(riskSets.weight(p))) {
        return false;
      }
      sum += riskSets.weight(p);
    }
    return sum * factor <= Integer.MAX_VALUE;
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

  /** Empty sums of the weights of positions. */
  RankSums weights(int stratum) {
    return RankSums.of(ranks[stratum], wholeWeights);
  }

  /** Empty sums of the weights of positions times those of event times. */
  RankSums timeWeights(int stratum) {
    return RankSums.of(ranks[stratum], wholeTimeWeights);
  }
}
