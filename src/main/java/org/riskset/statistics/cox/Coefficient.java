package org.riskset.statistics.cox;

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

  /** Whether the estimate is a finite number. */
  public boolean isEstimated() {
    return status == Status.ESTIMATED;
  }
}
