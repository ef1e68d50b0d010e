package org.riskset.statistics.cox.likelihood;

/** How tied event times enter the partial likelihood. */
public enum Ties {
  /** Efron's approximation, the default. */
  EFRON,
  /** Breslow's approximation. */
  BRESLOW,
  /**
   * The exact conditional likelihood of discrete time: given that d of the rows at risk fail, that
   * it is these. Without case weights.
   */
  EXACT
}
