package org.riskset.statistics.cox.likelihood;

/** A twice differentiable log likelihood of some coefficients. */
public interface LogLikelihood {
  /** Number of coefficients. */
  int size();

  /**
   * Value and derivatives at one point.
   *
   * @param coefficients one number per coefficient
   */
  Evaluation evaluate(double[] coefficients);
}
