package org.riskset.statistics.cox.likelihood;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * The data of a Cox model, one row per observation.
 *
 * @param observations who was followed, and how long
 * @param covariates covariates of the same rows
 * @param strata strata with baseline hazards of their own
 */
public record CoxSample(Observations observations, CovariateMatrix covariates, Grouping strata) {
  /**
   * Checks the shapes.
   *
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public CoxSample {
    int n = observations.size();
    if (covariates.rows() != n || strata.size() != n) {
      throw new IllegalArgumentException("covariates and strata need a row for each of " + n);
    }
  }

  /**
   * The data with strata if there are any.
   *
   * @param strata one code per row, or null for a single stratum
   */
  public static CoxSample of(
      Observations observations, CovariateMatrix covariates, @Nullable Grouping strata) {
    Grouping blocks = strata == null ? Grouping.single("", observations.size()) : strata;
    return new CoxSample(observations, covariates, blocks);
  }

  /** Number of rows. */
  public int size() {
    return observations.size();
  }

  /** The rows at the given indices, in that order. */
  public CoxSample select(int[] rows) {
    return new CoxSample(observations.select(rows), covariates.select(rows), strata.select(rows));
  }

  /** The same rows within other strata. */
  public CoxSample withStrata(Grouping others) {
    return new CoxSample(observations, covariates, others);
  }
}
