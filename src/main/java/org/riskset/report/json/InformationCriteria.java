package org.riskset.report.json;

import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxFit;

/**
 * Information criteria of a Cox model, as R counts: an aliased coefficient is no parameter, and the
 * sample size of BIC is the number of events.
 *
 * @param aic −2 log likelihood + 2 parameters
 * @param bic −2 log likelihood + log(events) parameters
 */
public record InformationCriteria(double aic, double bic) {
  /** The criteria of a fitted model with the given number of events. */
  public static InformationCriteria of(CoxFit fit, int events) {
    long parameters =
        fit.coefficients().stream().filter(c -> c.status() != Coefficient.Status.ALIASED).count();
    double deviance = -2 * fit.logLikelihood();
    return new InformationCriteria(
        deviance + 2.0 * parameters, deviance + Math.log(events) * parameters);
  }
}
