package org.riskset.cohort;

/**
 * The complementary error function. The shipped cohort depends on its last bits, because the search
 * compares energies that differ by rounding only; so this very formula is part of the recipe, and a
 * more accurate one would make another cohort.
 */
final class ErrorFunction {
  private static final double SERIES_LIMIT = 2.5;
  private static final int FRACTION_DEPTH = 60;

  private ErrorFunction() {}

  /** erfc(x) for x at least 0. */
  static double complement(double x) {
    return x < SERIES_LIMIT ? 1 - bySeries(x) : byContinuedFraction(x);
  }

  /** The Maclaurin series of erf. */
  private static double bySeries(double x) {
    double sum = x;
    double power = x;
    double term = x;
    for (int n = 1; Math.abs(term) >= 1e-17; n++) {
      power *= -x * x / n;
      term = power / (2 * n + 1);
      sum += term;
    }
    return 2 / StrictMath.sqrt(Math.PI) * sum;
  }

  /** Laplace's continued fraction, from its tail. */
  private static double byContinuedFraction(double x) {
    double fraction = 0;
    for (int k = FRACTION_DEPTH; k >= 1; k--) {
      fraction = (k / 2.0) / (x + fraction);
    }
    return StrictMath.exp(-x * x) / StrictMath.sqrt(Math.PI) / (x + fraction);
  }
}
