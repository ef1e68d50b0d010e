package org.riskset.statistics.cox;

import org.riskset.statistics.inference.NotEstimable;

/** Unwraps outcomes. */
public final class CoxFits {
  private CoxFits() {}

  /** The fit, which must exist. */
  public static CoxFit fitted(CoxOutcome outcome) {
    if (outcome instanceof CoxOutcome.Fitted fitted) {
      return fitted.fit();
    }
    throw new AssertionError("no fit: " + outcome);
  }

  /** The reason why there is no fit. */
  public static NotEstimable reason(CoxOutcome outcome) {
    if (outcome instanceof CoxOutcome.Impossible impossible) {
      return impossible.reason();
    }
    throw new AssertionError("a fit: " + outcome);
  }
}
