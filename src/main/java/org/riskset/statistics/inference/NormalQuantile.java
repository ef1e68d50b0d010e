package org.riskset.statistics.inference;

import org.apache.commons.math3.special.Erf;

/** Quantiles of the standard normal distribution. */
public final class NormalQuantile {
  private NormalQuantile() {}

  /**
   * The z with P(−z &lt; Z &lt; z) = {@code confidenceLevel}.
   *
   * @param confidenceLevel strictly between 0 and 1
   */
  public static double twoSided(double confidenceLevel) {
    return Math.sqrt(2) * Erf.erfInv(confidenceLevel);
  }
}
