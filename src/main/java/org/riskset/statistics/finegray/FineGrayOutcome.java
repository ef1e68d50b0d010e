package org.riskset.statistics.finegray;

import org.riskset.statistics.inference.NotEstimable;

/** Either a fitted model, or the reason why there is none. */
public sealed interface FineGrayOutcome {
  /** The model was fitted; single coefficients may still be aliased or infinite. */
  record Fitted(FineGrayFit fit) implements FineGrayOutcome {}

  /** No model exists for these data. */
  record Impossible(NotEstimable reason) implements FineGrayOutcome {}
}
