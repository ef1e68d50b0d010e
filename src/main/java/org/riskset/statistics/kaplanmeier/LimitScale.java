package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * Limits of S from the standard error σ of log S and a normal quantile z.
 *
 * <ul>
 *   <li>log: S exp(±zσ)
 *   <li>log-log: exp(−exp(log(−log S) ± zσ/log S))
 *   <li>plain: S ± zσS
 *   <li>logit: the p with log(p/(1 − p)) = log(S/(1 − S)) ± zσ/(1 − S)
 *   <li>arcsin: sin²(arcsin √S ± ½zσ √(S/(1 − S))), the angle cut to [0, π/2]
 * </ul>
 *
 * cut to [0, 1], as R's {@code survfit} has them. At S = 0 σ is 0/0 with Greenwood's formula and no
 * scale gives limits; with a robust σ, which is 0 there, the plain scale gives [0, 0]. At S = 1
 * only log and plain give limits, [1, 1].
 */
public final class LimitScale {
  private final ConfidenceType type;
  private final double z;

  /**
   * Limits on a scale.
   *
   * @param type a scale on which limits are normal
   * @param confidenceLevel coverage, strictly between 0 and 1
   */
  public LimitScale(ConfidenceType type, double confidenceLevel) {
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

  private double limit(double s, double distance) {
    if (!existsAt(s)) {
      return Double.NaN;
    }
    return switch (type) {
      case LOG -> Math.min(s * Math.exp(distance), 1);
      case PLAIN -> Math.min(Math.max(s + distance * s, 0), 1);
      case LOG_LOG -> Math.exp(Math.log(s) * Math.exp(distance / Math.log(s)));
      case LOGIT -> 1 / (1 + (1 - s) / s * Math.exp(-distance / (1 - s)));
      case ARCSIN -> arcsin(s, distance);
      case BETA_PRODUCT, NONE -> Double.NaN;
    };
  }

  private boolean existsAt(double s) {
    return switch (type) {
      case PLAIN -> true;
      case LOG -> s > 0;
      default -> s > 0 && s < 1;
    };
  }

  private static double arcsin(double s, double distance) {
    double angle = Math.asin(Math.sqrt(s)) + distance / 2 * Math.sqrt(s / (1 - s));
    double sine = Math.sin(Math.min(Math.max(angle, 0), Math.PI / 2));
    return sine * sine;
  }
}
