package org.riskset.statistics.inference;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Beta;

/**
 * Quantiles of beta distributions, to a relative accuracy of about 1e-12.
 *
 * <p>The root is sought in log x, so that small quantiles are as accurate as others, between bounds
 * that the mean and the variance give (Cantelli's inequality).
 */
public final class BetaQuantile {
  private static final double RELATIVE = 1e-15;
  private static final double SMALLEST_LOG = -745;
  private static final int MOST_EVALUATIONS = 2000;

  private BetaQuantile() {}

  /**
   * The x with P(X ≤ x) = p for X ~ Beta(a, b).
   *
   * @param p strictly between 0 and 1
   * @param a first parameter, positive
   * @param b second parameter, positive
   */
  public static double of(double p, double a, double b) {
    double mean = a / (a + b);
    double deviation = Math.sqrt(mean * (b / (a + b)) / (a + b + 1));
    double below = mean - deviation * Math.sqrt((1 - p) / p);
    double above = mean + deviation * Math.sqrt(p / (1 - p));
    double low = below > 0 ? Math.log(below) : SMALLEST_LOG;
    double high = Math.log(Math.min(1, above));
    if (excess(low, p, a, b) >= 0) {
      return Math.exp(low);
    }
    if (excess(high, p, a, b) <= 0) {
      return Math.exp(high);
    }
    return Math.exp(
        new BrentSolver(RELATIVE, RELATIVE, RELATIVE * p)
            .solve(MOST_EVALUATIONS, u -> excess(u, p, a, b), low, high));
  }

  private static double excess(double logX, double p, double a, double b) {
    return Beta.regularizedBeta(Math.exp(logX), a, b) - p;
  }
}
