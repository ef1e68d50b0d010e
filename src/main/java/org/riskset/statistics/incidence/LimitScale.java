package org.riskset.statistics.incidence;

/** The scale on which limits of a cumulative incidence lie symmetrically about the estimate. */
public enum LimitScale {
  /** log(−log F), the default. */
  LOG_LOG,
  /** log F. */
  LOG,
  /** F itself. */
  PLAIN
}
