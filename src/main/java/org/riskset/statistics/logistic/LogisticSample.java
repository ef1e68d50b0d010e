package org.riskset.statistics.logistic;

import org.riskset.statistics.sample.CovariateMatrix;

/**
 * The data of a logistic regression, one row per observation.
 *
 * @param outcome 1 or 0 of each row, as true or false
 * @param covariates covariates of the same rows, without an intercept
 * @param weight case weights, finite and not negative
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogisticSample(boolean[] outcome, CovariateMatrix covariates, double[] weight) {
  /**
   * Copies the arrays.
   *
   * @throws IllegalArgumentException if the numbers of rows differ or a weight is not allowed
   */
  public LogisticSample {
    outcome = outcome.clone();
    weight = weight.clone();
    if (covariates.rows() != outcome.length || weight.length != outcome.length) {
      throw new IllegalArgumentException("outcome, covariates and weights need the same rows");
    }
    for (double w : weight) {
      if (!(w >= 0 && Double.isFinite(w))) {
        throw new IllegalArgumentException("weight must be finite and not negative, found " + w);
      }
    }
  }

  /** Number of rows. */
  public int size() {
    return outcome.length;
  }
}
