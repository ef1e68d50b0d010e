package org.riskset.statistics.parametric;

/** The standard logistic distribution: P(W &gt; w) = 1/(1 + e^w). */
final class StandardLogistic implements ErrorDistribution {
  @Override
  public ErrorJet logDensity(double w, double q) {
    double p = cdf(w);
    return ErrorJet.of(w - 2 * softplus(w), 1 - 2 * p, -2 * p * cdf(-w));
  }

  @Override
  public ErrorJet logSurvival(double w, double q) {
    double p = cdf(w);
    return ErrorJet.of(-softplus(w), -p, -p * cdf(-w));
  }

  @Override
  public double quantile(double p, double q) {
    return Math.log(p) - Math.log1p(-p);
  }

  private static double cdf(double w) {
    return 1 / (1 + Math.exp(-w));
  }

  private static double softplus(double w) {
    return Math.max(w, 0) + Math.log1p(Math.exp(-Math.abs(w)));
  }
}
