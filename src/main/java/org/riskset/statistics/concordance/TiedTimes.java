package org.riskset.statistics.concordance;

import org.riskset.statistics.sample.RiskSets;

/** The pairs of events that are tied in time. */
final class TiedTimes {
  private final PairSample sample;
  private final RiskSets riskSets;
  private final double[] weightAtRank;
  private double tiedY;
  private double tiedXY;

  private TiedTimes(PairSample sample) {
    this.sample = sample;
    riskSets = sample.riskSets();
    int most = 0;
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      most = Math.max(most, sample.ranks(stratum));
    }
    weightAtRank = new double[most];
  }

  static TiedTimes count(PairSample sample) {
    TiedTimes tied = new TiedTimes(sample);
    for (int time = 0; time < sample.riskSets().times(); time++) {
      tied.count(time);
    }
    return tied;
  }

  private void count(int time) {
    double weightBefore = 0;
    int from = riskSets.start(time);
    int to = riskSets.survivors(time);
    for (int p = from; p < to; p++) {
      double weight = riskSets.weight(p);
      double weightNow = sample.timeWeight(time) * weight;
      double same = weightAtRank[sample.rank(p)];
      tiedXY += weightNow * same;
      tiedY += weightNow * (weightBefore - same);
      weightAtRank[sample.rank(p)] += weight;
      weightBefore += weight;
    }
    for (int p = from; p < to; p++) {
      weightAtRank[sample.rank(p)] = 0;
    }
  }

  /** Weight of the pairs tied in time, not in the score. */
  double tiedY() {
    return tiedY;
  }

  /** Weight of the pairs tied in both. */
  double tiedXY() {
    return tiedXY;
  }
}
