package org.riskset.statistics.restrictedmean;

import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;

/**
 * Two restricted means of different patients up to the same horizon, compared by difference and by
 * ratio.
 *
 * <p>Difference D = μ₁ − μ₀ with variance se₁² + se₀² and limits D ± z·SE; log of the ratio
 * log(μ₁/μ₀) with variance (se₁/μ₁)² + (se₀/μ₀)² by the delta method, whose limits are taken back
 * by exp. Each test refers the squared statistic to χ² on one degree of freedom.
 *
 * <p>What does not exist is NaN: everything where one of the means is not estimable; standard error
 * 0, limits and tests where neither mean has any variance (no event before the horizon), for a
 * normal limit would then claim certainty. Reference: Royston and Parmar, BMC Med. Res. Methodol.
 * 13 (2013) 152; agrees with survRM2.
 *
 * @param difference group minus reference, in units of time
 * @param standardError standard error of the difference
 * @param lower lower limit of the difference
 * @param upper upper limit of the difference
 * @param test of a difference of 0
 * @param ratio group over reference
 * @param ratioLower lower limit of the ratio
 * @param ratioUpper upper limit of the ratio
 * @param ratioTest of a ratio of 1
 */
public record RestrictedMeanContrast(
    double difference,
    double standardError,
    double lower,
    double upper,
    ChiSquareTest test,
    double ratio,
    double ratioLower,
    double ratioUpper,
    ChiSquareTest ratioTest) {
  /**
   * Compares two groups.
   *
   * @param group the group
   * @param reference what it is compared with
   * @param confidenceLevel coverage of the limits, strictly between 0 and 1
   * @throws IllegalArgumentException if the horizons differ
   */
  public static RestrictedMeanContrast of(
      RestrictedMean group, RestrictedMean reference, double confidenceLevel) {
    if (group.tau() != reference.tau()) {
      throw new IllegalArgumentException("restricted means up to different horizons");
    }
    double z = NormalQuantile.twoSided(confidenceLevel);
    double difference = group.estimate() - reference.estimate();
    double error = Math.hypot(group.standardError(), reference.standardError());
    double reach = z * known(error);
    double logRatio = Math.log(group.estimate() / reference.estimate());
    double logError = known(Math.hypot(relativeError(group), relativeError(reference)));
    return new RestrictedMeanContrast(
        difference,
        error,
        difference - reach,
        difference + reach,
        ChiSquareTest.ofNormal(difference / known(error)),
        group.estimate() / reference.estimate(),
        Math.exp(logRatio - z * logError),
        Math.exp(logRatio + z * logError),
        ChiSquareTest.ofNormal(logRatio / logError));
  }

  private static double relativeError(RestrictedMean mean) {
    return mean.standardError() / mean.estimate();
  }

  private static double known(double error) {
    return error > 0 && Double.isFinite(error) ? error : Double.NaN;
  }

  /** Whether both means are estimable. */
  public boolean estimable() {
    return !Double.isNaN(difference);
  }
}
