package org.riskset.statistics.parametric;

import org.riskset.statistics.inference.NotEstimable;

/** Either a fitted model, or the reason why there is none. */
public sealed interface ParametricOutcome {
  /** The model was fitted; single parameters may still be aliased or infinite. */
  record Fitted(ParametricFit fit) implements ParametricOutcome {}

  /** No model exists for these data. */
  record Impossible(NotEstimable reason) implements ParametricOutcome {}
}
