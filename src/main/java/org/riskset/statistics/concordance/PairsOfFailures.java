package org.riskset.statistics.concordance;

import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.RowIndex;

/** The pairs in which a position fails: a sweep back in time over the scores at risk. */
final class PairsOfFailures extends PairTally {
  private final PairSample sample;
  private final RiskSets riskSets;
  private double concordant;
  private double discordant;
  private double tied;

  PairsOfFailures(PairSample sample) {
    super(sample.riskSets().size());
    this.sample = sample;
    riskSets = sample.riskSets();
  }

  void count() {
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      RankSums atRisk = sample.weights(stratum);
      RowIndex leaving = riskSets.leaving();
      int first = riskSets.stratumStart(stratum);
      for (int time = riskSets.stratumStart(stratum + 1) - 1; time >= first; time--) {
        enter(atRisk, riskSets.survivors(time), riskSets.start(time + 1));
        for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
          count(p, atRisk, sample.timeWeight(time));
        }
        enter(atRisk, riskSets.start(time), riskSets.survivors(time));
        for (int i = leaving.start(time); i < leaving.end(time); i++) {
          int p = leaving.row(i);
          atRisk.add(sample.rank(p), -riskSets.weight(p));
        }
      }
    }
  }

  private void enter(RankSums atRisk, int from, int to) {
    for (int p = from; p < to; p++) {
      atRisk.add(sample.rank(p), riskSets.weight(p));
    }
  }

  private void count(int p, RankSums atRisk, double factor) {
    double below = factor * atRisk.below(sample.rank(p));
    double same = factor * atRisk.at(sample.rank(p));
    double above = factor * atRisk.total() - below - same;
    add(p, below, above, same);
    concordant += riskSets.weight(p) * below;
    tied += riskSets.weight(p) * same;
    discordant += riskSets.weight(p) * above;
  }

  /** Weight of the pairs in which the higher score fails first. */
  double concordant() {
    return concordant;
  }

  /** Weight of the pairs in which the lower score fails first. */
  double discordant() {
    return discordant;
  }

  /** Weight of the pairs tied in the score. */
  double tied() {
    return tied;
  }
}
