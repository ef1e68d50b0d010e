package org.riskset.statistics.parametric;

/** The distribution of the error W in log T = η + σW, with a shape q where it has one. */
interface ErrorDistribution {
  /** Log density. */
  ErrorJet logDensity(double w, double q);

  /** Log of P(W &gt; w). */
  ErrorJet logSurvival(double w, double q);

  /** The w with P(W ≤ w) = p. */
  double quantile(double p, double q);
}
