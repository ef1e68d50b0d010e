package org.riskset.statistics.cox.selection;

import java.util.List;

/**
 * One step of a selection: the model as it stands and what each possible next step would make of
 * it.
 *
 * @param model numbers of the terms in the model, ascending
 * @param logLikelihood maximised log partial likelihood
 * @param degreesOfFreedom number of coefficients that are not aliased
 * @param criterion AIC or BIC of the model; AIC where p-values decide
 * @param changes the steps that marginality allows, in the order of terms
 * @param chosen number of the term that enters or leaves next, −1 if none
 */
public record SelectionStep(
    List<Integer> model,
    double logLikelihood,
    int degreesOfFreedom,
    double criterion,
    List<Change> changes,
    int chosen) {
  /** Copies the lists. */
  public SelectionStep {
    model = List.copyOf(model);
    changes = List.copyOf(changes);
  }

  /**
   * What one term's entering or leaving would make of the model.
   *
   * @param term number of the term
   * @param criterion AIC or BIC with the change; AIC where p-values decide
   * @param statistic likelihood-ratio statistic of the term
   * @param degreesOfFreedom coefficients that the term has
   * @param pValue upper-tail p-value of {@code statistic}
   */
  public record Change(
      int term, double criterion, double statistic, int degreesOfFreedom, double pValue) {}
}
