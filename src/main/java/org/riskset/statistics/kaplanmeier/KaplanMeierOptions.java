package org.riskset.statistics.kaplanmeier;

/**
 * Choices of a Kaplan-Meier analysis.
 *
 * @param confidenceType scale of the pointwise limits
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 */
public record KaplanMeierOptions(ConfidenceType confidenceType, double confidenceLevel) {
  /** Validates the level. */
  public KaplanMeierOptions {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
  }

  /** Log-log limits at 95 %. */
  public static KaplanMeierOptions defaults() {
    return new KaplanMeierOptions(ConfidenceType.LOG_LOG, 0.95);
  }
}
