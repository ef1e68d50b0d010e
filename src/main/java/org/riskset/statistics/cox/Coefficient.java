package org.riskset.statistics.cox;

import org.riskset.statistics.inference.ChiSquareTest;

/**
 * One coefficient of a Cox model, on the scale of its covariate. Numbers that do not exist are NaN;
 * {@code status} says why.
 *
 * @param name column name
 * @param status whether the estimate is finite, aliased or infinite
 * @param estimate log hazard ratio
 * @param standardError model-based standard error of {@code estimate}
 * @param robustStandardError robust standard error; NaN where it was not asked for
 * @param statistic Wald z, with the robust standard error where there is one
 * @param pValue two-sided normal p-value of {@code statistic}
 * @param log10PValue decimal logarithm of {@code pValue}
 * @param hazardRatio exp(estimate)
 * @param lower lower limit of the hazard ratio
 * @param upper upper limit of the hazard ratio
 */
public record Coefficient(
    String name,
    Status status,
    double estimate,
    double standardError,
    double robustStandardError,
    double statistic,
    double pValue,
    double log10PValue,
    double hazardRatio,
    double lower,
    double upper) {

  /** What kind of number the estimate is. */
  public enum Status {
    /** A finite maximum likelihood estimate. */
    ESTIMATED,
    /**
     * A linear combination of earlier columns, or constant, within every risk set: not in the
     * model. Also a column that is so in what infinite coefficients of other columns leave of the
     * risk sets.
     */
    ALIASED,
    /**
     * The likelihood rises for ever as the coefficient grows, alone or together with other infinite
     * ones: the log hazard ratio is +∞.
     */
    INFINITE_POSITIVE,
    /**
     * The likelihood rises for ever as the coefficient falls, alone or together with other infinite
     * ones: the log hazard ratio is −∞.
     */
    INFINITE_NEGATIVE
  }

  /**
   * A coefficient that has no estimate.
   *
   * @param status why
   */
  public static Coefficient absent(String name, Status status) {
    double nan = Double.NaN;
    return new Coefficient(name, status, nan, nan, nan, nan, nan, nan, nan, nan, nan);
  }

  /**
   * An estimate with Wald's test and limits.
   *
   * @param modelError standard error of the model
   * @param robustError robust standard error, which test and limits then use, or NaN
   * @param quantile the normal quantile of the limits
   */
  public static Coefficient estimated(
      String name, double estimate, double modelError, double robustError, double quantile) {
    double error = Double.isNaN(robustError) ? modelError : robustError;
    double z = estimate / error;
    ChiSquareTest test = ChiSquareTest.ofNormal(z);
    return new Coefficient(
        name,
        Status.ESTIMATED,
        estimate,
        modelError,
        robustError,
        z,
        test.pValue(),
        test.log10PValue(),
        Math.exp(estimate),
        Math.exp(estimate - quantile * error),
        Math.exp(estimate + quantile * error));
  }

  /** Whether the estimate is a finite number. */
  public boolean isEstimated() {
    return status == Status.ESTIMATED;
  }
}
