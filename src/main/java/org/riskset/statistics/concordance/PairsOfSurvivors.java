package org.riskset.statistics.concordance;

import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.RowIndex;

/** The pairs in which a position survives: a sweep forward over the scores of failures. */
final class PairsOfSurvivors extends PairTally {
  private final PairSample sample;
  private final RiskSets riskSets;

  PairsOfSurvivors(PairSample sample) {
    super(sample.riskSets().size());
    this.sample = sample;
    riskSets = sample.riskSets();
  }

  void count() {
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      RankSums failed = sample.timeWeights(stratum);
      RowIndex leaving = riskSets.leaving();
      int end = riskSets.stratumStart(stratum + 1);
      for (int time = riskSets.stratumStart(stratum); time < end; time++) {
        for (int i = leaving.start(time); i < leaving.end(time); i++) {
          count(leaving.row(i), failed, -1);
        }
        int survivors = riskSets.survivors(time);
        for (int p = riskSets.start(time); p < survivors; p++) {
          count(p, failed, 1);
        }
        for (int p = riskSets.start(time); p < survivors; p++) {
          failed.add(sample.rank(p), sample.timeWeight(time) * riskSets.weight(p));
        }
        for (int p = survivors; p < riskSets.start(time + 1); p++) {
          count(p, failed, 1);
        }
      }
    }
  }

  private void count(int p, RankSums failed, int factor) {
    double below = factor * failed.below(sample.rank(p));
    double same = factor * failed.at(sample.rank(p));
    add(p, factor * failed.total() - below - same, below, same);
  }
}
