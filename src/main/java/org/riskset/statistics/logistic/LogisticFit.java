package org.riskset.statistics.logistic;

import java.util.List;
import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * A fitted logistic regression.
 *
 * @param options the options it was fitted with
 * @param coefficients intercept first, then one per column
 * @param variance covariance of the estimates in that order; 0 for aliased ones
 * @param fitted probability of each row, of weight 0 too
 * @param nullDeviance deviance of the model of the intercept alone, by maximum likelihood
 * @param deviance −2 log likelihood at the estimate
 * @param penalizedLogLikelihood ℓ + ½ log det I at the estimate, in the user's units; the log
 *     likelihood where nothing is penalised
 * @param iterations steps taken
 * @param converged whether the search arrived
 */
public record LogisticFit(
    LogisticOptions options,
    List<LogisticCoefficient> coefficients,
    SymmetricMatrix variance,
    List<Double> fitted,
    double nullDeviance,
    double deviance,
    double penalizedLogLikelihood,
    int iterations,
    boolean converged) {
  /** Copies the lists. */
  public LogisticFit {
    coefficients = List.copyOf(coefficients);
    fitted = List.copyOf(fitted);
  }
}
