package org.riskset.statistics.incidence;

/** Variances of the incidences of all causes at each time of an event table. */
interface IncidenceVariance {
  /**
   * The variances.
   *
   * @return one row per cause, one column per time
   */
  double[][] of(EventTable table);
}
