package org.riskset.statistics.inference;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.ContinuedFraction;

/**
 * Upper-tail probabilities of F, and of |t|, whose square is F on 1 and ν degrees of freedom:
 *
 * <pre>P(F &gt; f) = I_x(d₂/2, d₁/2),  x = d₂/(d₂ + d₁f)</pre>
 *
 * with I the regularised incomplete beta function; where that underflows, its logarithm comes from
 * the continued fraction of Abramowitz and Stegun 26.5.8.
 */
final class FTail {
  private static final double SMALLEST_DIRECT = 1e-280;
  private static final double EPSILON = 1e-15;
  private static final int MOST_ITERATIONS = 20_000;

  private FTail() {}

  /** P(F &gt; f); NaN for a NaN. */
  static double probability(double f, double d1, double d2) {
    return Double.isInfinite(f)
        ? 0
        : Beta.regularizedBeta(d2 / (d2 + d1 * f), d2 / 2, d1 / 2, EPSILON, MOST_ITERATIONS);
  }

  /** Decimal logarithm of P(F &gt; f); NaN for a NaN. */
  static double log10(double f, double d1, double d2) {
    double p = probability(f, d1, d2);
    boolean underflows = p < SMALLEST_DIRECT && Double.isFinite(f);
    return underflows ? logBeta(f, d1, d2) / Math.log(10) : Math.log10(p);
  }

  private static double logBeta(double f, double d1, double d2) {
    double a = d2 / 2;
    double b = d1 / 2;
    double odds = d1 / d2 * f;
    double logX = -Math.log1p(odds);
    double logRest = Math.log(odds) - Math.log1p(odds);
    double fraction = new Fraction(a, b).evaluate(Math.exp(logX), EPSILON, MOST_ITERATIONS);
    return a * logX + b * logRest - Math.log(a) - Beta.logBeta(a, b) - Math.log(fraction);
  }

  /** The continued fraction of I_x(a, b). */
  private static final class Fraction extends ContinuedFraction {
    private final double a;
    private final double b;

    Fraction(double a, double b) {
      this.a = a;
      this.b = b;
    }

    @Override
    protected double getA(int n, double x) {
      return 1;
    }

    @Override
    protected double getB(int n, double x) {
      int half = n / 2;
      double m = half;
      return n % 2 == 0
          ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
          : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }
  }
}
