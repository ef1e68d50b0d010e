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
      int first = riskSets.stratumStart(stratum);
      int end = riskSets.stratumStart(stratum + 1);
      RankLedger ledger = sample.ledger(stratum);
      int[] question = new int[riskSets.start(end) - riskSets.start(first)];
      for (int time = end - 1; time >= first; time--) {
        write(ledger, time, question, riskSets.start(first));
      }
      ledger.close();
      for (int time = end - 1; time >= first; time--) {
        for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
          count(p, ledger, question[p - riskSets.start(first)], sample.timeWeight(time));
        }
      }
    }
  }

  private void write(RankLedger ledger, int time, int[] question, int firstPosition) {
    RowIndex leaving = riskSets.leaving();
    enter(ledger, riskSets.survivors(time), riskSets.start(time + 1));
    for (int p = riskSets.start(time); p < riskSets.survivors(time); p++) {
      question[p - firstPosition] = ledger.ask(sample.rank(p));
    }
    enter(ledger, riskSets.start(time), riskSets.survivors(time));
    for (int i = leaving.start(time); i < leaving.end(time); i++) {
      int p = leaving.row(i);
      ledger.remove(sample.rank(p), riskSets.weight(p));
    }
  }

  private void enter(RankLedger ledger, int from, int to) {
    for (int p = from; p < to; p++) {
      ledger.add(sample.rank(p), riskSets.weight(p));
    }
  }

  private void count(int p, RankLedger ledger, int question, double factor) {
    double below = factor * ledger.below(question);
    double same = factor * ledger.same(question);
    double above = factor * ledger.above(question);
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
