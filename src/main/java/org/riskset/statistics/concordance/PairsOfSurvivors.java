package org.riskset.statistics.concordance;

import java.util.Arrays;
import org.riskset.statistics.sample.RiskSets;
import org.riskset.statistics.sample.RowIndex;

/**
 * The pairs in which a position survives: those with the failures before its end less those with
 * the failures before its entry, in a sweep forward over the scores of failures.
 */
final class PairsOfSurvivors extends PairTally {
  private static final int NONE = -1;

  private final PairSample sample;
  private final RiskSets riskSets;

  PairsOfSurvivors(PairSample sample) {
    super(sample.riskSets().size());
    this.sample = sample;
    riskSets = sample.riskSets();
  }

  void count() {
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      int first = riskSets.stratumStart(stratum);
      int end = riskSets.stratumStart(stratum + 1);
      int from = riskSets.start(first);
      RankLedger ledger = sample.ledger(stratum);
      int[] atEnd = new int[riskSets.start(end) - from];
      int[] atEntry = riskSets.isWithoutEntry() ? new int[0] : new int[atEnd.length];
      Arrays.fill(atEntry, NONE);
      for (int time = first; time < end; time++) {
        write(ledger, time, atEnd, atEntry, from);
      }
      ledger.close();
      for (int k = 0; k < atEnd.length; k++) {
        count(from + k, ledger, atEnd[k], 1);
        if (atEntry.length > 0 && atEntry[k] != NONE) {
          count(from + k, ledger, atEntry[k], -1);
        }
      }
    }
  }

  private void write(RankLedger ledger, int time, int[] atEnd, int[] atEntry, int from) {
    RowIndex leaving = riskSets.leaving();
    for (int i = leaving.start(time); i < leaving.end(time); i++) {
      atEntry[leaving.row(i) - from] = ledger.ask(sample.rank(leaving.row(i)));
    }
    int survivors = riskSets.survivors(time);
    for (int p = riskSets.start(time); p < survivors; p++) {
      atEnd[p - from] = ledger.ask(sample.rank(p));
    }
    for (int p = riskSets.start(time); p < survivors; p++) {
      ledger.add(sample.rank(p), sample.timeWeight(time) * riskSets.weight(p));
    }
    for (int p = survivors; p < riskSets.start(time + 1); p++) {
      atEnd[p - from] = ledger.ask(sample.rank(p));
    }
  }

  private void count(int p, RankLedger ledger, int question, int factor) {
    add(
        p,
        factor * ledger.above(question),
        factor * ledger.below(question),
        factor * ledger.same(question));
  }
}
