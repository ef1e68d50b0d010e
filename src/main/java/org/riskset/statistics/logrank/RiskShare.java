package org.riskset.statistics.logrank;

/** Shares of those at risk that have the event, with rounding of weights kept out of them. */
final class RiskShare {
  /** Sums of weights differ from each other by less than this through rounding alone. */
  private static final double ROUNDING = 1e-12;

  private RiskShare() {}

  /** Whether all at risk have the event. */
  private static boolean isEverybody(double events, double atRisk) {
    return atRisk - events <= ROUNDING * atRisk;
  }

  /** The share of those at risk that goes on; nobody at risk counts as nobody failing. */
  static double surviving(double events, double atRisk) {
    if (events == 0) {
      return 1;
    }
    return isEverybody(events, atRisk) ? 0 : 1 - events / atRisk;
  }

  /**
   * d(n − d)/(n − 1), the variance of the number of events in a group but for its share of those at
   * risk; for a total weight of at most 1, which no replication has, the binomial d.
   */
  static double varianceFactor(double events, double atRisk) {
    if (isEverybody(events, atRisk)) {
      return 0;
    }
    return atRisk > 1 ? events * (atRisk - events) / (atRisk - 1) : events;
  }
}
