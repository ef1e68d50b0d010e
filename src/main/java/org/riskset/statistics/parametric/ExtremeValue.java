package org.riskset.statistics.parametric;

/** The extreme value distribution of minima: P(W &gt; w) = exp(−e^w). */
final class ExtremeValue implements ErrorDistribution {
  @Override
  public ErrorJet logDensity(double w, double q) {
    double e = Math.exp(w);
    return ErrorJet.of(w - e, 1 - e, -e);
  }

  @Override
  public ErrorJet logSurvival(double w, double q) {
    double e = Math.exp(w);
    return ErrorJet.of(-e, -e, -e);
  }

  @Override
  public double quantile(double p, double q) {
    return Math.log(-Math.log1p(-p));
  }
}
