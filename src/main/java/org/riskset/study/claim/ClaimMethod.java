package org.riskset.study.claim;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.propensity.Estimand;

/** How an effect is estimated. */
public sealed interface ClaimMethod {
  /** What a way of estimating is a remedy for. */
  enum Remedy {
    /** Nothing. */
    NONE,
    /** Having to live until treatment began. */
    WAITING,
    /** Arms that differ in what was known at the start. */
    IMBALANCE,
    /** A likelihood that few events make lopsided. */
    FEW_EVENTS
  }

  /** What it is a remedy for. */
  Remedy remedy();

  /** A Cox model of the arm as recorded. */
  record Naive() implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.NONE;
    }
  }

  /**
   * A Cox model from a time on of those still at risk then, in the arm as it stood then.
   *
   * @param time the time
   */
  record Landmark(double time) implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.WAITING;
    }
  }

  /** A Cox model in which treatment counts from its start. */
  record TimeDependent() implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.WAITING;
    }
  }

  /**
   * A Cox model of the arm and the terms that adjust.
   *
   * @param terms number of those terms
   * @param coefficients coefficients of the model, the arm's among them; 0 if there is none
   * @param strata number of columns that stratify it
   */
  record Adjusted(int terms, int coefficients, int strata) implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.IMBALANCE;
    }
  }

  /**
   * A Cox model of the arm with propensity weights.
   *
   * @param estimand for whom
   * @param terms number of terms of the propensity model
   * @param effective effective sample sizes, or null if there are no weights
   */
  record Weighted(Estimand estimand, int terms, @Nullable Effective effective)
      implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.IMBALANCE;
    }
  }

  /**
   * Effective sample sizes.
   *
   * @param treated of the treated arm
   * @param comparison of the other
   */
  record Effective(double treated, double comparison) {}

  /** A Cox model of the arm as recorded under Firth's penalty. */
  record Firth() implements ClaimMethod {
    @Override
    public Remedy remedy() {
      return Remedy.FEW_EVENTS;
    }
  }
}
