package org.riskset.statistics.incidence;

import org.riskset.statistics.kaplanmeier.ConfidenceType;

/**
 * Choices of a cumulative incidence.
 *
 * @param variance how the variance is estimated
 * @param scale scale on which limits are symmetric; the beta product is none
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 */
public record IncidenceOptions(
    VarianceMethod variance, ConfidenceType scale, double confidenceLevel) {
  /** Validates scale and level. */
  public IncidenceOptions {
    if (scale == ConfidenceType.BETA_PRODUCT) {
      throw new IllegalArgumentException("the beta product is not defined for an incidence");
    }
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
  }

  /** The infinitesimal jackknife, log-log limits at 95 %. */
  public static IncidenceOptions defaults() {
    return new IncidenceOptions(VarianceMethod.JACKKNIFE, ConfidenceType.LOG_LOG, 0.95);
  }
}
