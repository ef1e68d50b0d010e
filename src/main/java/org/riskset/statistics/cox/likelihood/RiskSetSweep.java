package org.riskset.statistics.cox.likelihood;

import java.util.function.Consumer;
import org.riskset.statistics.sample.RiskSets;

/** One pass over all risk sets, stratum by stratum, from the last event time to the first. */
public final class RiskSetSweep {
  private final RiskSets riskSets;
  private final Ties ties;
  private final RiskSetSums sums;
  private final EventTimeSums eventTime;

  /**
   * A pass.
   *
   * @param riskSets who is at risk when
   * @param design the covariates at the positions of {@code riskSets}
   * @param ties how several failures at one time count; exact ties are swept as Breslow's
   * @param eta linear predictor at each position
   */
  public RiskSetSweep(RiskSets riskSets, Design design, Ties ties, double[] eta) {
    this(riskSets, design, ties, eta, 2);
  }

  /**
   * A pass that only knows moments up to an order, in time linear in rows and columns.
   *
   * @param order 0: denominators and hazards, 1: means too, 2: covariances too
   */
  public RiskSetSweep(RiskSets riskSets, Design design, Ties ties, double[] eta, int order) {
    this.riskSets = riskSets;
    this.ties = ties;
    double[] weight = new double[riskSets.size()];
    for (int p = 0; p < weight.length; p++) {
      weight[p] = riskSets.weight(p);
    }
    sums = new RiskSetSums(design.columns(), eta, weight, order);
    eventTime = new EventTimeSums(sums, ties);
  }

  /** Shows each event time to {@code visitor}. */
  public void forEach(Consumer<EventTimeSums> visitor) {
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      sums.clear();
      int first = riskSets.stratumStart(stratum);
      for (int time = riskSets.stratumStart(stratum + 1) - 1; time >= first; time--) {
        enter(time);
        visitor.accept(eventTime);
        for (int i = riskSets.leaving().start(time); i < riskSets.leaving().end(time); i++) {
          sums.leave(riskSets.leaving().row(i));
        }
      }
    }
  }

  private void enter(int time) {
    int count = 0;
    double failingWeight = 0;
    for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
      sums.enter(p);
      if (riskSets.fails(p)) {
        count++;
        failingWeight += riskSets.weight(p);
      }
    }
    // Otherwise all fractions f are 0 and the sums over failures take no part.
    if (count > 1 && ties == Ties.EFRON) {
      sumFailing(time);
    }
    eventTime.at(time, count, failingWeight);
  }

  private void sumFailing(int time) {
    sums.failing.clear();
    for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
      if (riskSets.fails(p)) {
        sums.fail(p);
      }
    }
  }
}
