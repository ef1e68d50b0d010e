package org.riskset.statistics.cox.elasticnet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.CoxFit;

/**
 * A Cox model with a ridge, lasso or mixed penalty.
 *
 * @param fit the model; standard errors, tests and limits are NaN, for a penalised estimate has a
 *     bias that they would ignore
 * @param lambda weight of the penalty
 * @param penalizedLogLikelihood ℓ less W times the penalty at the estimate
 * @param choice how the weight was chosen, or null if it was given
 * @param path coefficients along the weights considered, largest weight first; empty where not
 *     asked for
 */
public record ElasticNetFit(
    CoxFit fit,
    double lambda,
    double penalizedLogLikelihood,
    @Nullable LambdaChoice choice,
    List<PathStep> path) {
  /** Copies the path. */
  public ElasticNetFit {
    path = List.copyOf(path);
  }

  /** How the weight was chosen; empty if it was given. */
  public Optional<LambdaChoice> crossValidation() {
    return Optional.ofNullable(choice);
  }
}
