package org.riskset.statistics.cutpoint;

/** How the p-value of a maximally selected statistic is had. */
public enum CutpointMethod {
  /** The approximation of Lausen and Schumacher (1994). */
  LAU94,
  /** The bound of Hothorn and Lausen (2003), from exact distributions at single cuts. */
  HL,
  /** Random arrangements of the scores. */
  PERMUTATION
}
