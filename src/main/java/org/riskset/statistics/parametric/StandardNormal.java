package org.riskset.statistics.parametric;

import org.apache.commons.math3.special.Erf;

/**
 * The standard normal distribution. In the upper tail the hazard is had from Laplace's continued
 * fraction, 1/(hazard) = 1/(w + 1/(w + 2/(w + 3/(w + …)))).
 */
final class StandardNormal implements ErrorDistribution {
  private static final double LOG_ROOT_2PI = 0.5 * Math.log(2 * Math.PI);
  private static final double TAIL = 5;
  private static final int FRACTION_DEPTH = 80;

  @Override
  public ErrorJet logDensity(double w, double q) {
    return ErrorJet.of(-w * w / 2 - LOG_ROOT_2PI, -w, -1);
  }

  @Override
  public ErrorJet logSurvival(double w, double q) {
    double logDensity = -w * w / 2 - LOG_ROOT_2PI;
    if (w > TAIL) {
      double excess = excessOfHazard(w);
      double hazard = w + excess;
      return ErrorJet.of(logDensity - Math.log(hazard), -hazard, -hazard * excess);
    }
    double upper = 0.5 * Erf.erfc(w / Math.sqrt(2));
    double hazard = Math.exp(logDensity) / upper;
    double value = w < 0 ? Math.log1p(-0.5 * Erf.erfc(-w / Math.sqrt(2))) : Math.log(upper);
    return ErrorJet.of(value, -hazard, -hazard * (hazard - w));
  }

  /** Hazard minus w: 1/(w + 2/(w + 3/(w + …))). */
  private static double excessOfHazard(double w) {
    double fraction = 0;
    for (int k = FRACTION_DEPTH; k >= 1; k--) {
      fraction = k / (w + fraction);
    }
    return fraction;
  }

  @Override
  public double quantile(double p, double q) {
    return p < 0.5 ? -Math.sqrt(2) * Erf.erfcInv(2 * p) : Math.sqrt(2) * Erf.erfcInv(2 * (1 - p));
  }
}
