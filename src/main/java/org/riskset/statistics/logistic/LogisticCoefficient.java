package org.riskset.statistics.logistic;

/**
 * One coefficient of a logistic regression, on the scale of its covariate; NaN throughout if the
 * column is a combination of earlier ones.
 *
 * @param name column name, {@code (Intercept)} for the intercept
 * @param aliased whether the column is left out as a combination of earlier ones
 * @param estimate log odds ratio
 * @param standardError from the inverse of the information
 * @param statistic Wald's z; with Firth's penalty the penalised likelihood-ratio χ²
 * @param pValue p-value of the statistic
 * @param lower lower limit: Wald's; with Firth's penalty the profile one
 * @param upper upper limit
 */
public record LogisticCoefficient(
    String name,
    boolean aliased,
    double estimate,
    double standardError,
    double statistic,
    double pValue,
    double lower,
    double upper) {
  static LogisticCoefficient aliased(String name) {
    double nan = Double.NaN;
    return new LogisticCoefficient(name, true, nan, nan, nan, nan, nan, nan);
  }
}
