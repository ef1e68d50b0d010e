package org.riskset.statistics.parametric;

import java.util.OptionalDouble;

/**
 * One parameter of a parametric model. Numbers that do not exist are NaN; {@code status} says why.
 *
 * @param name "(Intercept)", a column name, "Log(scale)", "shape" or "Q"
 * @param role what kind of parameter it is
 * @param stratum stratum that a scale belongs to, empty without strata
 * @param status whether the estimate is finite, aliased or infinite
 * @param estimate the estimate
 * @param standardError standard error from the model
 * @param robustStandardError robust standard error where asked for; tests and limits then use it
 * @param statistic Wald z
 * @param pValue two-sided normal p-value of {@code statistic}
 * @param log10PValue decimal logarithm of {@code pValue}
 * @param lower lower limit of the estimate
 * @param upper upper limit of the estimate
 */
public record Parameter(
    String name,
    Role role,
    String stratum,
    Status status,
    double estimate,
    double standardError,
    OptionalDouble robustStandardError,
    double statistic,
    double pValue,
    double log10PValue,
    double lower,
    double upper) {

  /** What kind of parameter it is. */
  public enum Role {
    /** The linear predictor where all covariates are 0. */
    INTERCEPT,
    /** The coefficient of a covariate. */
    COVARIATE,
    /** log σ. */
    LOG_SCALE,
    /** Gompertz's shape or the generalised gamma's Q. */
    SHAPE
  }

  /** What kind of number the estimate is. */
  public enum Status {
    /** A finite maximum likelihood estimate. */
    ESTIMATED,
    /** Constant, or a linear combination of earlier columns: not in the model. */
    ALIASED,
    /** The likelihood rises for ever as the parameter grows. */
    INFINITE_POSITIVE,
    /** The likelihood rises for ever as the parameter falls. */
    INFINITE_NEGATIVE
  }
}
