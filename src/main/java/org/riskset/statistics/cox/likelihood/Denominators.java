package org.riskset.statistics.cox.likelihood;

/**
 * The denominators S0 − f_l D0 of one event time, summed over l = 0, …, d − 1 in every way that the
 * likelihood and its derivatives need, with f_l = l/d (Efron) or 0 (Breslow).
 */
final class Denominators {
  private static final double LEAST = 1e-100;
  private static final double MOST = 1e100;

  private final Ties ties;

  /** Σ log(S0 − f D0). */
  double logarithms;

  /** Σ 1/(S0 − f D0). */
  double inverse;

  /** Σ f/(S0 − f D0). */
  double fractionInverse;

  /** Σ 1/(S0 − f D0)². */
  double square;

  /** Σ f/(S0 − f D0)². */
  double fractionSquare;

  /** Σ f²/(S0 − f D0)². */
  double squaredFractionSquare;

  Denominators(Ties ties) {
    this.ties = ties;
  }

  /**
   * Takes an event time.
   *
   * @param atRisk S0
   * @param failing D0; of no concern where one row fails, or with ties other than Efron's
   * @param count number of rows that fail, d
   */
  void at(double atRisk, double failing, int count) {
    inverse = 0;
    fractionInverse = 0;
    square = 0;
    fractionSquare = 0;
    squaredFractionSquare = 0;
    if (ties == Ties.EFRON && count > 1) {
      addAll(atRisk, failing, count);
    } else {
      logarithms = count * Math.log(atRisk);
      inverse = count / atRisk;
      square = inverse / atRisk;
    }
  }

  private void addAll(double atRisk, double failing, int count) {
    logarithms = 0;
    double product = 1;
    for (int l = 0; l < count; l++) {
      double fraction = (double) l / count;
      double denominator = atRisk - fraction * failing;
      double reciprocal = 1 / denominator;
      double share = fraction * reciprocal;
      product = multiplied(product, denominator);
      inverse += reciprocal;
      fractionInverse += share;
      square += reciprocal * reciprocal;
      fractionSquare += share * reciprocal;
      squaredFractionSquare += share * share;
    }
    logarithms += Math.log(product);
  }

  /** A product whose logarithm is due later: one serves for as many factors as a double holds. */
  private double multiplied(double product, double factor) {
    if (factor < LEAST || factor > MOST) {
      logarithms += Math.log(factor);
      return product;
    }
    double next = product * factor;
    if (next < LEAST || next > MOST) {
      logarithms += Math.log(next);
      return 1;
    }
    return next;
  }
}
