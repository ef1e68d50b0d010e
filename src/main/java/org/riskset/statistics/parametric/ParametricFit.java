package org.riskset.statistics.parametric;

import java.util.List;
import java.util.Optional;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * A fitted parametric model.
 *
 * @param distribution the distribution of time
 * @param n rows used: those of positive weight
 * @param events weight of events
 * @param parameters intercept, covariates in order, then the auxiliary parameters
 * @param scales σ, one per stratum; 1 for the exponential, none for Gompertz
 * @param variance covariance matrix of the estimates in the order of {@code parameters}, robust
 *     where asked for; 0 in rows and columns of aliased ones, NaN in those of infinite ones
 * @param nullLogLikelihood log likelihood of the model without covariates; NaN if it has no maximum
 * @param logLikelihood maximised log likelihood on the scale of time
 * @param parameterCount parameters estimated, aliased ones not counted
 * @param likelihoodRatio test of all covariates against none; empty without covariates, or if the
 *     model without them has no maximum
 * @param wald Wald test of the same; its numbers are NaN if a coefficient is infinite
 * @param prediction predicts times and survival; only where all coefficients are finite
 * @param iterations steps of the search
 * @param converged whether the likelihood has its maximum here
 */
public record ParametricFit(
    ParametricDistribution distribution,
    int n,
    double events,
    List<Parameter> parameters,
    List<Double> scales,
    SymmetricMatrix variance,
    double nullLogLikelihood,
    double logLikelihood,
    int parameterCount,
    Optional<ChiSquareTest> likelihoodRatio,
    Optional<ChiSquareTest> wald,
    Optional<ParametricPrediction> prediction,
    int iterations,
    boolean converged) {
  /** Copies the lists. */
  public ParametricFit {
    parameters = List.copyOf(parameters);
    scales = List.copyOf(scales);
  }

  /** −2 log likelihood + 2 parameters. */
  public double aic() {
    return -2 * logLikelihood + 2.0 * parameterCount;
  }

  /** −2 log likelihood + log(n) parameters, n the number of rows as R counts. */
  public double bic() {
    return -2 * logLikelihood + Math.log(n) * parameterCount;
  }
}
