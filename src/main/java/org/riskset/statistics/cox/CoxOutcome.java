package org.riskset.statistics.cox;

import org.riskset.statistics.inference.NotEstimable;

/** Either a fitted model, or the reason why there is none. */
public sealed interface CoxOutcome {
  /** The model was fitted; single coefficients may still be aliased or infinite. */
  record Fitted(CoxFit fit) implements CoxOutcome {}

  /** No model exists for these data. */
  record Impossible(NotEstimable reason) implements CoxOutcome {}
}
