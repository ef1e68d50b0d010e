package org.riskset.statistics.cox.elasticnet;

import java.util.OptionalDouble;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.likelihood.Ties;

/**
 * Choices of a Cox model with an elastic-net penalty.
 *
 * @param cox ties, Breslow's or Efron's, and confidence level
 * @param alpha share of the lasso: 0 ridge, 1 lasso
 * @param lambda weight of the penalty, not negative; empty: chosen by cross-validation
 * @param path whether the solutions along all weights considered are wanted
 * @param folds most folds of the cross-validation, at least 3
 * @param seed start of the random numbers that make the folds
 */
public record ElasticNetOptions(
    CoxOptions cox, double alpha, OptionalDouble lambda, boolean path, int folds, long seed) {
  /** Folds where nothing else is asked for. */
  public static final int USUAL_FOLDS = 10;

  /** Checks the bounds. */
  public ElasticNetOptions {
    if (!(alpha >= 0 && alpha <= 1) || folds < 3) {
      throw new IllegalArgumentException("alpha must lie from 0 to 1, and 3 folds are the least");
    }
    if (cox.ties() == Ties.EXACT) {
      throw new IllegalArgumentException("exact ties have no penalised likelihood here");
    }
    if (lambda.isPresent() && !(lambda.getAsDouble() >= 0)) {
      throw new IllegalArgumentException("lambda must not be negative");
    }
  }
}
