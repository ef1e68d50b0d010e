package org.riskset.statistics.incidence;

/** How the variance of a cumulative incidence is estimated. */
public enum VarianceMethod {
  /**
   * The infinitesimal jackknife: the sum of squares of what each row, or cluster of rows, moves the
   * estimate by. Holds also for weights that are no replications.
   */
  JACKKNIFE,
  /**
   * The martingale variance with each d/n² times (n − d)/(n − 1) for ties, as Gray's {@code cuminc}
   * has it; weights are replications.
   */
  AALEN,
  /** Greenwood's multinomial variance by the delta method; weights are replications. */
  DELTA
}
