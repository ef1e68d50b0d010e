package org.riskset.statistics.logistic;

/**
 * Choices of a logistic regression.
 *
 * @param method what is maximised
 * @param confidenceLevel coverage of the limits, strictly between 0 and 1
 */
public record LogisticOptions(Method method, double confidenceLevel) {
  /** What is maximised. */
  public enum Method {
    /** The likelihood. */
    ML,
    /** Firth's penalised likelihood. */
    FIRTH
  }

  /** Validates the level. */
  public LogisticOptions {
    if (!(confidenceLevel > 0 && confidenceLevel < 1)) {
      throw new IllegalArgumentException("confidence level must lie between 0 and 1");
    }
  }
}
