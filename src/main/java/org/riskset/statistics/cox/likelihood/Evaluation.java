package org.riskset.statistics.cox.likelihood;

/**
 * Value and derivatives of a log likelihood at one point; the arrays are not copied. The
 * information is a difference of mean squares and squared means; the mean squares say how large its
 * rounding errors are.
 */
public final class Evaluation {
  private final double value;
  private final double[] score;
  private final double[][] information;
  private final double[] squares;

  /**
   * Value and derivatives.
   *
   * @param value log likelihood
   * @param score gradient
   * @param information negative second derivatives
   * @param squares mean squares that the diagonal of the information is what is left of
   */
  public Evaluation(double value, double[] score, double[][] information, double[] squares) {
    this.value = value;
    this.score = score;
    this.information = information;
    this.squares = squares;
  }

  /** Log likelihood. */
  public double value() {
    return value;
  }

  /** Gradient. */
  public double[] score() {
    return score;
  }

  /** Negative second derivatives. */
  public double[][] information() {
    return information;
  }

  /** Mean squares that the diagonal of the information is what is left of. */
  public double[] squares() {
    return squares;
  }
}
