package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * Pointwise confidence limits of a survival probability S with standard error σ of log S.
 *
 * <ul>
 *   <li>log: S exp(±zσ)
 *   <li>log-log: exp(−exp(log(−log S) ± zσ/log S))
 *   <li>plain: S ± zσS
 * </ul>
 *
 * cut to [0, 1]. There are none at S = 0, where Greenwood's formula is 0/0, and no log-log limits
 * at S = 1, as in R's {@code survfit}.
 */
public final class PointwiseLimits {
  private final ConfidenceType type;
  private final double z;

  PointwiseLimits(KaplanMeierOptions options) {
    this(options.confidenceType(), options.confidenceLevel());
  }

  /**
   * Limits on a scale.
   *
   * @param confidenceLevel coverage, strictly between 0 and 1
   */
  public PointwiseLimits(ConfidenceType type, double confidenceLevel) {
    this.type = type;
    z = NormalQuantile.twoSided(confidenceLevel);
  }

  /** Lower limit, NaN where there is none. */
  public double lower(double survival, double standardErrorOfLog) {
    return limit(survival, -z * standardErrorOfLog);
  }

  /** Upper limit, NaN where there is none. */
  public double upper(double survival, double standardErrorOfLog) {
    return limit(survival, z * standardErrorOfLog);
  }

  private double limit(double survival, double distance) {
    if (survival == 0) {
      return Double.NaN;
    }
    return switch (type) {
      case LOG -> Math.min(survival * Math.exp(distance), 1);
      case PLAIN -> Math.min(Math.max(survival + distance * survival, 0), 1);
      case LOG_LOG -> logLog(survival, distance);
      case NONE -> Double.NaN;
    };
  }

  private static double logLog(double survival, double distance) {
    if (survival == 1) {
      return Double.NaN;
    }
    double logSurvival = Math.log(survival);
    return Math.exp(logSurvival * Math.exp(distance / logSurvival));
  }
}
