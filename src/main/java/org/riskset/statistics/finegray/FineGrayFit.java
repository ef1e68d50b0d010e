package org.riskset.statistics.finegray;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * A fitted Fine–Gray model.
 *
 * @param n rows used: those of positive weight
 * @param events weight of the events of interest
 * @param coefficients log subdistribution hazard ratios, one per column of the covariate matrix
 * @param variance sandwich covariance of the estimates in the order of {@code coefficients}; 0 in
 *     rows and columns of aliased ones, NaN in those of infinite ones
 * @param nullLogLikelihood log pseudo likelihood with all coefficients 0
 * @param logLikelihood maximised log pseudo likelihood; its limit if a coefficient is infinite
 * @param likelihoodRatio twice the difference of both, referred to χ² as if they were likelihoods
 * @param wald Wald test of all coefficients 0 with {@code variance}; statistic and p-values are NaN
 *     if a coefficient is infinite
 * @param iterations Newton steps taken
 * @param converged whether the pseudo likelihood converged
 * @param baseline the cumulative subdistribution hazard, or null if a coefficient is infinite
 */
public record FineGrayFit(
    int n,
    double events,
    List<Coefficient> coefficients,
    SymmetricMatrix variance,
    double nullLogLikelihood,
    double logLikelihood,
    ChiSquareTest likelihoodRatio,
    ChiSquareTest wald,
    int iterations,
    boolean converged,
    @Nullable SubdistributionBaseline baseline) {
  /** Copies the coefficients. */
  public FineGrayFit {
    coefficients = List.copyOf(coefficients);
  }

  /** The cumulative subdistribution hazard; empty if a coefficient is infinite. */
  public Optional<SubdistributionBaseline> cumulativeHazard() {
    return Optional.ofNullable(baseline);
  }
}
