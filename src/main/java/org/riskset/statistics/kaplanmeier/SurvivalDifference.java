package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * Difference of two independent Kaplan–Meier estimates at one time, with plain limits from
 * Greenwood's variances: D ± z·√(se₁² + se₂²).
 *
 * <p>There are no limits where one of the standard errors is 0 or does not exist (S = 1 or S = 0):
 * a normal limit would claim certainty that few patients cannot give. Reference: Klein and
 * Moeschberger, Survival Analysis (2003), section 7.8.
 *
 * @param estimate first minus second, NaN where one of them does not exist
 * @param lower lower limit, NaN where it does not exist
 * @param upper upper limit, NaN where it does not exist
 */
public record SurvivalDifference(double estimate, double lower, double upper) {
  /**
   * The difference of two curves read at the same time.
   *
   * @param first minuend
   * @param second subtrahend, of other patients
   * @param confidenceLevel coverage of the limits, strictly between 0 and 1
   */
  public static SurvivalDifference of(SurvivalAt first, SurvivalAt second, double confidenceLevel) {
    double estimate = first.estimate() - second.estimate();
    if (!(first.standardError() > 0 && second.standardError() > 0)) {
      return new SurvivalDifference(estimate, Double.NaN, Double.NaN);
    }
    double reach =
        NormalQuantile.twoSided(confidenceLevel)
            * Math.hypot(first.standardError(), second.standardError());
    return new SurvivalDifference(estimate, estimate - reach, estimate + reach);
  }
}
