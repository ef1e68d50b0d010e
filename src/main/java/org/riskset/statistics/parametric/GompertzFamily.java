package org.riskset.statistics.parametric;

import java.util.Arrays;

/**
 * Gompertz times: hazard e^(η + au), P(U &gt; u) = exp(−e^η G), G = (e^(au) − 1)/a, for shapes a of
 * either sign. With a &lt; 0 a fraction exp(e^η/a) never has the event.
 */
final class GompertzFamily implements Family {
  private static final double SMALL = 0.5;
  private static final int TERMS = 20;

  @Override
  public int auxiliaryCount() {
    return 1;
  }

  @Override
  public double unit(double[] times) {
    return Arrays.stream(times).max().orElse(1);
  }

  @Override
  public double shiftOfUnit(double unit) {
    return -Math.log(unit);
  }

  @Override
  public double factorOfUnit(int a, double unit) {
    return 1 / unit;
  }

  @Override
  public double[] start(double[] times, double[] entries, boolean[] events, double[] weights) {
    return new double[] {Moments.logRate(times, entries, events, weights), 0};
  }

  @Override
  public void addLogDensity(double u, double eta, double[] auxiliary, double sign, Jet jet) {
    jet.addValue(sign * (eta + auxiliary[0] * u));
    jet.addGradient(0, sign);
    jet.addGradient(1, sign * u);
    addLogSurvival(u, eta, auxiliary, sign, jet);
  }

  @Override
  public void addLogSurvival(double u, double eta, double[] auxiliary, double sign, Jet jet) {
    double x = auxiliary[0] * u;
    double rate = sign * Math.exp(eta);
    double g = u * moment(x, 0);
    double first = u * u * moment(x, 1);
    jet.addValue(-rate * g);
    jet.addGradient(0, -rate * g);
    jet.addGradient(1, -rate * first);
    jet.addHessian(0, 0, -rate * g);
    jet.addHessian(0, 1, -rate * first);
    jet.addHessian(1, 1, -rate * u * u * u * moment(x, 2));
  }

  /** ∫ s^k e^(xs) ds from 0 to 1: the k-th derivative of (e^x − 1)/x. */
  private static double moment(double x, int k) {
    if (Math.abs(x) < SMALL) {
      double sum = 0;
      double term = 1;
      for (int n = 0; n < TERMS; n++) {
        sum += term / (n + k + 1);
        term *= x / (n + 1);
      }
      return sum;
    }
    double e = Math.exp(x);
    double result = Math.expm1(x) / x;
    for (int j = 1; j <= k; j++) {
      result = (e - j * result) / x;
    }
    return result;
  }

  @Override
  public double logQuantile(double p, double eta, double[] auxiliary, double[] gradient) {
    double a = auxiliary[0];
    double v = -Math.log1p(-p) * Math.exp(-eta);
    double x = a * v;
    if (x <= -1) {
      return Double.POSITIVE_INFINITY;
    }
    double u = v * logRatio(x);
    gradient[0] = -v / (1 + x) / u;
    gradient[1] = v * v * slopeOfLogRatio(x) / u;
    return Math.log(u);
  }

  /** log(1 + x)/x. */
  private static double logRatio(double x) {
    return x == 0 ? 1 : Math.log1p(x) / x;
  }

  /** The derivative of log(1 + x)/x. */
  private static double slopeOfLogRatio(double x) {
    if (Math.abs(x) > 0.1) {
      return (1 / (1 + x) - logRatio(x)) / x;
    }
    double sum = 0;
    double power = 1;
    for (int n = 1; n < TERMS; n++) {
      sum += (n % 2 == 0 ? n : -n) * power / (n + 1);
      power *= x;
    }
    return sum;
  }

  @Override
  public boolean isPlausible(double[] auxiliary) {
    return true;
  }

  @Override
  public int direction() {
    return -1;
  }
}
