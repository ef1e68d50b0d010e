package org.riskset.statistics.incidence;

import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.RiskTable;

/**
 * Numbers at risk, events by cause, and S, the probability of no event of any cause, at each
 * distinct end of follow-up.
 */
final class EventTable {
  private final CompetingEvents sample;
  private final RiskTable table;
  private final double[][] events;
  private final double[] survival;

  EventTable(CompetingEvents sample) {
    this.sample = sample;
    table = RiskTable.of(sample.observations());
    events = new double[sample.causeCount()][table.size()];
    for (int i = 0; i < sample.size(); i++) {
      if (sample.cause(i) != CompetingEvents.CENSORED) {
        int time = table.times().countAtMost(sample.observations().time(i)) - 1;
        events[sample.cause(i)][time] += sample.observations().weight(i);
      }
    }
    survival = new double[table.size()];
    double product = 1;
    for (int k = 0; k < survival.length; k++) {
      product = table.allFail(k) ? 0 : product * (1 - hazard(k));
      survival[k] = product;
    }
  }

  CompetingEvents sample() {
    return sample;
  }

  RiskTable table() {
    return table;
  }

  int size() {
    return table.size();
  }

  int causeCount() {
    return events.length;
  }

  double atRisk(int k) {
    return table.atRisk(k);
  }

  /** Weight of events of one cause at time {@code k}. */
  double events(int cause, int k) {
    return events[cause][k];
  }

  /** Whether an event of any cause happens at time {@code k}. */
  boolean hasEvents(int k) {
    return table.events(k) > 0;
  }

  /** The share of those at risk that have an event of the cause at time {@code k}. */
  double hazard(int cause, int k) {
    return events[cause][k] > 0 ? events[cause][k] / table.atRisk(k) : 0;
  }

  /** The share of those at risk that have an event of any cause at time {@code k}. */
  double hazard(int k) {
    return table.events(k) > 0 ? table.events(k) / table.atRisk(k) : 0;
  }

  /** The share of those at risk that have no event at time {@code k}, exactly 0 if none is left. */
  double remaining(int k) {
    return table.allFail(k) ? 0 : 1 - hazard(k);
  }

  /** S just after time {@code k}. */
  double survival(int k) {
    return survival[k];
  }

  /** S just before time {@code k}. */
  double survivalBefore(int k) {
    return k == 0 ? 1 : survival[k - 1];
  }
}
