package org.riskset.statistics.cox.firth;

import org.riskset.statistics.inference.NotEstimable;

/** Either a model fitted by Firth's penalised likelihood, or the reason why there is none. */
public sealed interface FirthOutcome {
  /** The model was fitted; single coefficients may still be aliased. */
  record Fitted(FirthFit fit) implements FirthOutcome {}

  /** No model exists for these data. */
  record Impossible(NotEstimable reason) implements FirthOutcome {}
}
