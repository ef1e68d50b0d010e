package org.riskset.statistics.cox.likelihood;

/** How tied event times enter the partial likelihood. */
public enum Ties {
  /** Efron's approximation, the default. */
  EFRON,
  /** Breslow's approximation. */
  BRESLOW
}
