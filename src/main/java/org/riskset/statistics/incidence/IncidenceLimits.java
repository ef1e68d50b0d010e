package org.riskset.statistics.incidence;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * Pointwise limits of a cumulative incidence F with standard error s.
 *
 * <ul>
 *   <li>log: F exp(±z s/F)
 *   <li>log-log: exp(−exp(log(−log F) ± z s/(F log F)))
 *   <li>plain: F ± z s
 * </ul>
 *
 * cut to [0, 1]. There are none on the log scale at F = 0, none on the log-log scale at 0 and 1.
 */
final class IncidenceLimits {
  private final LimitScale scale;
  private final double z;

  IncidenceLimits(IncidenceOptions options) {
    scale = options.scale();
    z = NormalQuantile.twoSided(options.confidenceLevel());
  }

  /** Lower limit, NaN where there is none. */
  double lower(double incidence, double standardError) {
    return limit(incidence, -z * standardError);
  }

  /** Upper limit, NaN where there is none. */
  double upper(double incidence, double standardError) {
    return limit(incidence, z * standardError);
  }

  private double limit(double incidence, double distance) {
    return switch (scale) {
      case LOG -> incidence > 0 ? cut(incidence * Math.exp(distance / incidence)) : Double.NaN;
      case PLAIN -> cut(incidence + distance);
      case LOG_LOG -> logLog(incidence, distance);
    };
  }

  private static double cut(double limit) {
    return Math.min(Math.max(limit, 0), 1);
  }

  private static double logLog(double incidence, double distance) {
    if (incidence <= 0 || incidence >= 1) {
      return Double.NaN;
    }
    double log = Math.log(incidence);
    return Math.exp(log * Math.exp(distance / (incidence * log)));
  }
}
