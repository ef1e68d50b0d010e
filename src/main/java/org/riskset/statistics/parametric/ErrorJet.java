package org.riskset.statistics.parametric;

/**
 * A function of w and the shape q with its derivatives.
 *
 * @param value the value
 * @param w first derivative by w
 * @param q first derivative by q
 * @param ww second derivative by w
 * @param wq mixed derivative
 * @param qq second derivative by q
 */
record ErrorJet(double value, double w, double q, double ww, double wq, double qq) {
  /** A function of w alone. */
  static ErrorJet of(double value, double w, double ww) {
    return new ErrorJet(value, w, 0, ww, 0, 0);
  }
}
