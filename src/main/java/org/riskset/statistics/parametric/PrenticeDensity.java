package org.riskset.statistics.parametric;

import org.apache.commons.math3.special.Gamma;

/**
 * The log density of {@link PrenticeGamma},
 *
 * <pre>
 * −½ log 2π − δ(q) − (e^x − 1 − x)/q²,  x = qw,
 * δ(q) = log Γ(a) − (a − ½) log a + a − ½ log 2π,  a = 1/q²,
 * </pre>
 *
 * written so that q = 0 is no special place.
 */
final class PrenticeDensity {
  private static final double HALF_LOG_2PI = 0.5 * Math.log(2 * Math.PI);

  /** Below this |q| Stirling's series is exact to rounding. */
  private static final double STIRLING = 0.3;

  /** Coefficients of q², q⁶, q¹⁰, … in δ. */
  private static final double[] SERIES = {
    1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0, 1 / 156.0
  };

  /** Coefficients of x^−2, x^−4, … in log x − 1/(2x) − ψ(x). */
  private static final double[] DIGAMMA = {
    1 / 12.0, -1 / 120.0, 1 / 252.0, -1 / 240.0, 1 / 132.0, -691 / 32760.0, 1 / 12.0
  };

  private static final double ASYMPTOTIC = 12;

  private static final double SMALL = 2;
  private static final double NEGLIGIBLE = 1e-22;

  private PrenticeDensity() {}

  /** The log density with its derivatives. */
  static ErrorJet log(double w, double q) {
    double x = q * w;
    double[] k = exponential(x);
    double[] delta = delta(q);
    double square = w * w;
    double slope = 1 + x * k[0];
    return new ErrorJet(
        -HALF_LOG_2PI - delta[0] - square * k[0],
        -w * slope,
        -delta[1] - square * w * k[1],
        -1 - x * slope,
        -square * (k[0] + x * k[1]),
        -delta[2] - square * square * k[2]);
  }

  /** The drop of the log density below its mode: w²k(x). */
  static double drop(double w, double q) {
    return w * w * exponential(q * w)[0];
  }

  /** k(x) = (e^x − 1 − x)/x² with its first two derivatives. */
  private static double[] exponential(double x) {
    if (Math.abs(x) < SMALL) {
      return series(x);
    }
    double e = Math.exp(x);
    double x2 = x * x;
    return new double[] {
      (e - 1 - x) / x2,
      (x * e + x - 2 * e + 2) / (x2 * x),
      (x2 * e - 4 * x * e + 6 * e - 2 * x - 6) / (x2 * x2)
    };
  }

  /** Sums of x^n/(n + 2)! and its derivatives. */
  private static double[] series(double x) {
    double[] k = new double[3];
    double coefficient = 0.5;
    double power = 1;
    double before = 0;
    double twoBefore = 0;
    for (int n = 0; n < 3 || coefficient * Math.abs(twoBefore) > NEGLIGIBLE; n++) {
      k[0] += coefficient * power;
      k[1] += n * coefficient * before;
      k[2] += n * (n - 1) * coefficient * twoBefore;
      twoBefore = before;
      before = power;
      power *= x;
      coefficient /= n + 3;
    }
    return k;
  }

  /** δ with its first two derivatives by q. */
  private static double[] delta(double q) {
    double size = Math.abs(q);
    if (size > STIRLING) {
      return exactDelta(q);
    }
    double[] delta = new double[3];
    for (int i = 0; i < SERIES.length; i++) {
      int power = 4 * i + 2;
      delta[0] += SERIES[i] * Math.pow(q, power);
      delta[1] += SERIES[i] * power * Math.pow(q, power - 1);
      delta[2] += SERIES[i] * power * (power - 1) * Math.pow(q, power - 2);
    }
    return delta;
  }

  private static double[] exactDelta(double q) {
    double a = 1 / (q * q);
    double log = Math.log(a);
    double first = digamma(a) - log + 0.5 / a;
    double second = Gamma.trigamma(a) - 1 / a - 0.5 / (a * a);
    double byQ = -2 * a / q;
    return new double[] {
      Gamma.logGamma(a) - (a - 0.5) * log + a - HALF_LOG_2PI,
      first * byQ,
      second * byQ * byQ + first * 6 * a * a
    };
  }

  /**
   * The derivative of log Γ, by its asymptotic series where {@code x} is large enough. Commons
   * Math's has an error of 3e-9 (the sign of the second term), which shows in second derivatives.
   */
  private static double digamma(double x) {
    double shift = 0;
    double y = x;
    while (y < ASYMPTOTIC) {
      shift -= 1 / y;
      y++;
    }
    double inverse = 1 / (y * y);
    double sum = 0;
    for (int i = DIGAMMA.length - 1; i >= 0; i--) {
      sum = (sum + DIGAMMA[i]) * inverse;
    }
    return shift + Math.log(y) - 0.5 / y - sum;
  }
}
