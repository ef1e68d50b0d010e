package org.riskset.statistics.cox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.concordance.PendingConcordance;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * A fitted Cox model.
 *
 * @param options the options it was fitted with
 * @param n rows used: those of positive weight
 * @param events weight of events
 * @param coefficients one per column of the covariate matrix, in order
 * @param variance covariance matrix of the estimates in the order of {@code coefficients}, robust
 *     where asked for; 0 in rows and columns of aliased ones, NaN in those of infinite ones
 * @param robust what there is beside a robust covariance matrix, or null if it is the model's
 * @param solution where the likelihood is maximal, for what builds on the model
 * @param nullLogLikelihood log partial likelihood with all coefficients 0
 * @param logLikelihood maximised log partial likelihood; its limit if a coefficient is infinite
 * @param likelihoodRatio likelihood-ratio test of all coefficients 0
 * @param wald Wald test of all coefficients 0, with the robust covariance where there is one;
 *     statistic and p-values are NaN if a coefficient is infinite
 * @param score score (log-rank) test of all coefficients 0
 * @param pendingConcordance concordance of the linear predictor
 * @param iterations Newton steps taken
 * @param converged whether the likelihood converged
 */
public record CoxFit(
    CoxOptions options,
    int n,
    double events,
    List<Coefficient> coefficients,
    SymmetricMatrix variance,
    @Nullable Robust robust,
    CoxSolution solution,
    double nullLogLikelihood,
    double logLikelihood,
    ChiSquareTest likelihoodRatio,
    ChiSquareTest wald,
    ChiSquareTest score,
    PendingConcordance pendingConcordance,
    int iterations,
    boolean converged) {
  /**
   * What there is beside a robust covariance matrix.
   *
   * @param modelVariance the model-based covariance matrix
   * @param score the robust score test of all coefficients 0
   */
  public record Robust(SymmetricMatrix modelVariance, ChiSquareTest score) {}

  /** Copies the list. */
  public CoxFit {
    coefficients = List.copyOf(coefficients);
  }

  /** What there is beside a robust covariance matrix; empty if it is the model's. */
  public Optional<Robust> robustPart() {
    return Optional.ofNullable(robust);
  }

  /** Concordance of the linear predictor, counted when it is first asked for. */
  public Concordance concordance() {
    return pendingConcordance.get();
  }
}
