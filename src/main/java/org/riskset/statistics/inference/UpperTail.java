package org.riskset.statistics.inference;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.ContinuedFraction;

/**
 * Upper-tail probabilities of χ², never as 1 − lower tail.
 *
 * <p>P(X &gt; x) = Q(a, h) with a = df/2 and h = x/2, Q the regularised incomplete gamma function.
 * Where Q underflows, its logarithm comes from Legendre's continued fraction
 *
 * <pre>
 * Q(a, h) = h^a e^(−h) / Γ(a) · 1/(h + 1 − a − 1(1 − a)/(h + 3 − a − 2(2 − a)/(h + 5 − a − …)))
 * </pre>
 *
 * (Abramowitz and Stegun 6.5.31), which converges fast for h far above a.
 */
final class UpperTail {
  private static final double LOG_10 = Math.log(10);
  private static final double SMALLEST_DIRECT = 1e-280;
  private static final double FRACTION_EPSILON = 1e-15;
  private static final int MOST_ITERATIONS = 10_000;

  private UpperTail() {}

  /** Upper-tail probability; NaN for a NaN. */
  static double chiSquare(double statistic, int degreesOfFreedom) {
    if (Double.isInfinite(statistic)) {
      return 0;
    }
    return Gamma.regularizedGammaQ(
        degreesOfFreedom / 2.0, statistic / 2, FRACTION_EPSILON, MOST_ITERATIONS);
  }

  /**
   * Decimal logarithm of an upper-tail probability; NaN for a NaN.
   *
   * @param p the probability, which may have underflowed
   */
  static double log10ChiSquare(double statistic, int degreesOfFreedom, double p) {
    boolean underflows = p < SMALLEST_DIRECT && Double.isFinite(statistic);
    return underflows ? logGammaQ(degreesOfFreedom / 2.0, statistic / 2) / LOG_10 : Math.log10(p);
  }

  private static double logGammaQ(double a, double h) {
    double fraction = new Legendre(a).evaluate(h, FRACTION_EPSILON, MOST_ITERATIONS);
    return a * Math.log(h) - h - Gamma.logGamma(a) - Math.log(fraction);
  }

  private static final class Legendre extends ContinuedFraction {
    private final double a;

    Legendre(double a) {
      this.a = a;
    }

    @Override
    protected double getA(int n, double h) {
      return 2.0 * n + 1 - a + h;
    }

    @Override
    protected double getB(int n, double h) {
      return n * (a - n);
    }
  }
}
