package org.riskset.statistics.parametric;

import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.statistics.inference.NormalQuantile;

/**
 * The hazard ratio of a coefficient: exp(−β/σ) for the exponential and Weibull distributions,
 * exp(β) for Gompertz. Limits are symmetric on the log scale, by the delta method.
 *
 * @param estimate the ratio
 * @param lower lower limit
 * @param upper upper limit
 */
public record HazardRatio(double estimate, double lower, double upper) {
  /**
   * The hazard ratio of a parameter; empty where hazards are not proportional, or scales differ
   * between strata.
   *
   * @param place its place among the parameters
   */
  public static Optional<HazardRatio> of(ParametricFit fit, int place, double confidenceLevel) {
    if (!fit.distribution().hasHazardRatio() || fit.scales().size() > 1) {
      return Optional.empty();
    }
    double z = NormalQuantile.twoSided(confidenceLevel);
    double beta = fit.parameters().get(place).estimate();
    double variance = fit.variance().get(place, place);
    if (fit.distribution() == ParametricDistribution.GOMPERTZ) {
      return Optional.of(of(beta, z * Math.sqrt(variance)));
    }
    double scale = fit.scales().get(0);
    int logScale =
        IntStream.range(0, fit.parameters().size())
            .filter(i -> fit.parameters().get(i).role() == Parameter.Role.LOG_SCALE)
            .findFirst()
            .orElse(-1);
    double more =
        logScale < 0
            ? 0
            : beta * beta * fit.variance().get(logScale, logScale)
                - 2 * beta * fit.variance().get(place, logScale);
    return Optional.of(of(-beta / scale, z * Math.sqrt(variance + more) / scale));
  }

  private static HazardRatio of(double log, double distance) {
    return new HazardRatio(Math.exp(log), Math.exp(log - distance), Math.exp(log + distance));
  }
}
