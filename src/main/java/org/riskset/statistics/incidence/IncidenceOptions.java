package org.riskset.statistics.incidence;

/**
 * Choices of a cumulative incidence.
 *
 * @param variance how the variance is estimated
 * @param scale scale of the limits
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 */
public record IncidenceOptions(VarianceMethod variance, LimitScale scale, double confidenceLevel) {
  /** Validates the level. */
  public IncidenceOptions {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
  }

  /** The infinitesimal jackknife, log-log limits at 95 %. */
  public static IncidenceOptions defaults() {
    return new IncidenceOptions(VarianceMethod.JACKKNIFE, LimitScale.LOG_LOG, 0.95);
  }
}
