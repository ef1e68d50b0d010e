package org.riskset.statistics.cox;

import org.riskset.statistics.cox.likelihood.Ties;

/**
 * Choices of a Cox regression.
 *
 * @param ties treatment of tied event times
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 */
public record CoxOptions(Ties ties, double confidenceLevel) {
  /** Validates the level. */
  public CoxOptions {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
  }

  /** Efron's ties, 95 % limits. */
  public static CoxOptions defaults() {
    return new CoxOptions(Ties.EFRON, 0.95);
  }
}
