package org.riskset.statistics.parametric;

import java.util.Optional;

/**
 * The time ratio of a coefficient, exp(β): what it multiplies times by. Its limits are those of β.
 *
 * @param estimate the ratio
 * @param lower lower limit
 * @param upper upper limit
 */
public record TimeRatio(double estimate, double lower, double upper) {
  /**
   * The time ratio of a parameter; empty where coefficients do not multiply times.
   *
   * @param place its place among the parameters
   */
  public static Optional<TimeRatio> of(ParametricFit fit, int place) {
    if (!fit.distribution().hasTimeRatio()) {
      return Optional.empty();
    }
    Parameter parameter = fit.parameters().get(place);
    return Optional.of(
        new TimeRatio(
            Math.exp(parameter.estimate()),
            Math.exp(parameter.lower()),
            Math.exp(parameter.upper())));
  }
}
