package org.riskset.statistics.cox.elasticnet;

import java.util.List;

/**
 * A weight of the penalty chosen by cross-validation.
 *
 * @param folds fold of each row, from 1
 * @param scores deviance at each weight, largest weight first
 * @param best the weight of least deviance, the largest if several
 * @param withinOneError the largest weight whose deviance is within one standard error of the least
 */
public record LambdaChoice(
    List<Integer> folds, List<Score> scores, double best, double withinOneError) {
  /** Copies the lists. */
  public LambdaChoice {
    folds = List.copyOf(folds);
    scores = List.copyOf(scores);
  }

  /**
   * Cross-validated partial-likelihood deviance per event.
   *
   * @param lambda weight of the penalty
   * @param deviance mean over folds, weighted by their events
   * @param standardError standard error of that mean
   */
  public record Score(double lambda, double deviance, double standardError) {}
}
