package org.riskset.statistics.cox;

import org.riskset.statistics.inference.NotEstimable;

/** Unwraps outcomes. */
final class CoxFits {
  private CoxFits() {}

  /** The fit, which must exist. */
  static CoxFit fitted(CoxOutcome outcome) {
    if (outcome instanceof CoxOutcome.Fitted fitted) {
      return fitted.fit();
    }
    throw new AssertionError("no fit: " + outcome);
  }

  /** The reason why there is no fit. */
  static NotEstimable reason(CoxOutcome outcome) {
    if (outcome instanceof CoxOutcome.Impossible impossible) {
      return impossible.reason();
    }
    throw new AssertionError("a fit: " + outcome);
  }
}
