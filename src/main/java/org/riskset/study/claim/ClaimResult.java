package org.riskset.study.claim;

import org.riskset.messages.Message;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.inference.NotEstimable;

/** A hazard ratio of the treated arm against the other, or why there is none. */
public sealed interface ClaimResult {
  /** A finite hazard ratio. */
  record Estimated(Coefficient coefficient) implements ClaimResult {}

  /** An arm has no patients. */
  record EmptyArm(boolean treated) implements ClaimResult {}

  /** An arm has no events, so that the ratio is 0 or infinite. */
  record ArmWithoutEvents(boolean treated) implements ClaimResult {}

  /** The likelihood has no maximum for another reason: the ratio is 0 or infinite. */
  record Separated() implements ClaimResult {}

  /** Other columns of the model tell the arm. */
  record Collinear() implements ClaimResult {}

  /** There is nothing to adjust or weigh by. */
  record NoTerms() implements ClaimResult {}

  /** There is no model. */
  record Impossible(NotEstimable reason) implements ClaimResult {}

  /** The data do not allow the analysis. */
  record Refused(Message reason) implements ClaimResult {}

  /** The result that a model is whose first coefficient is the arm's. */
  static ClaimResult of(CoxOutcome outcome, ArmCounts counts) {
    if (outcome instanceof CoxOutcome.Impossible impossible) {
      return new Impossible(impossible.reason());
    }
    return of(((CoxOutcome.Fitted) outcome).fit().coefficients().get(0), counts);
  }

  /** The result that a coefficient of the arm is. */
  static ClaimResult of(Coefficient coefficient, ArmCounts counts) {
    return switch (coefficient.status()) {
      case ESTIMATED -> new Estimated(coefficient);
      case ALIASED -> new Collinear();
      case INFINITE_NEGATIVE, INFINITE_POSITIVE -> infinite(counts);
    };
  }

  private static ClaimResult infinite(ArmCounts counts) {
    if (counts.treated().events() > 0 && counts.comparison().events() > 0) {
      return new Separated();
    }
    return new ArmWithoutEvents(counts.treated().events() == 0);
  }
}
