package org.riskset.study.weighting;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.statistics.logistic.LogisticOptions;
import org.riskset.statistics.propensity.Estimand;

/**
 * Propensity weights.
 *
 * @param group column of the two groups
 * @param covariates terms of the propensity model
 * @param method how the propensity model is fitted
 * @param estimand for whom the effect is estimated
 * @param stabilized whether weights are multiplied by the share of their group
 * @param truncation p of the quantiles p and 1 − p at which weights are truncated; 0 for none
 */
public record WeightingSpec(
    String group,
    List<Term> covariates,
    LogisticOptions.Method method,
    Estimand estimand,
    boolean stabilized,
    double truncation) {
  /** Copies the terms. */
  public WeightingSpec {
    covariates = List.copyOf(covariates);
  }
}
