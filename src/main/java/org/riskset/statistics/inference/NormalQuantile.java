package org.riskset.statistics.inference;

import org.apache.commons.math3.special.Erf;

/** Quantiles and upper tails of the standard normal distribution. */
public final class NormalQuantile {
  /** Below this 1 − 2p has lost the digits of p. */
  private static final double SMALL = 1e-12;

  private static final int NEWTON_STEPS = 4;

  private NormalQuantile() {}

  /**
   * The z with P(−z &lt; Z &lt; z) = {@code confidenceLevel}.
   *
   * @param confidenceLevel strictly between 0 and 1
   */
  public static double twoSided(double confidenceLevel) {
    return Math.sqrt(2) * Erf.erfInv(confidenceLevel);
  }

  /**
   * The z with P(Z &gt; z) = {@code p}, exact in small tails too: Newton's steps on log P.
   *
   * @param p strictly between 0 and 1
   */
  public static double upper(double p) {
    double z = p < SMALL ? Math.sqrt(-2 * Math.log(p)) : Math.sqrt(2) * Erf.erfInv(1 - 2 * p);
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double tail = upperTail(z);
      double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
      z += Math.log(tail / p) * tail / density;
    }
    return z;
  }

  /** P(Z &gt; z). */
  public static double upperTail(double z) {
    return Erf.erfc(z / Math.sqrt(2)) / 2;
  }
}
