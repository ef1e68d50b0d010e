package org.riskset.statistics.kaplanmeier;

/**
 * Choices of a Kaplan-Meier analysis.
 *
 * @param confidenceType how pointwise limits are made
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 * @param survivalMethod how the survival function is estimated
 * @param hazardMethod how the cumulative hazard is estimated
 * @param betaProductAtZero whether other limits give way to the beta product where S is 0 and they
 *     do not exist; it has no effect without limits, and where the beta product is not defined
 */
public record KaplanMeierOptions(
    ConfidenceType confidenceType,
    double confidenceLevel,
    SurvivalMethod survivalMethod,
    HazardMethod hazardMethod,
    boolean betaProductAtZero) {
  /** Validates the level, and that beta-product limits go with the product-limit estimator. */
  public KaplanMeierOptions {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
    if (confidenceType == ConfidenceType.BETA_PRODUCT
        && survivalMethod != SurvivalMethod.PRODUCT_LIMIT) {
      throw new IllegalArgumentException("beta-product limits are those of the product limit");
    }
  }

  /** Limits of one kind throughout. */
  public KaplanMeierOptions(
      ConfidenceType confidenceType,
      double confidenceLevel,
      SurvivalMethod survivalMethod,
      HazardMethod hazardMethod) {
    this(confidenceType, confidenceLevel, survivalMethod, hazardMethod, false);
  }

  /** The product limit and Nelson–Aalen's hazard. */
  public KaplanMeierOptions(ConfidenceType confidenceType, double confidenceLevel) {
    this(confidenceType, confidenceLevel, SurvivalMethod.PRODUCT_LIMIT, HazardMethod.NELSON_AALEN);
  }

  /** Log-log limits at 95 %. */
  public static KaplanMeierOptions defaults() {
    return new KaplanMeierOptions(ConfidenceType.LOG_LOG, 0.95);
  }
}
