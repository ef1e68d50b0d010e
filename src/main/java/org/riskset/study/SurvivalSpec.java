package org.riskset.study;

import java.util.List;
import org.riskset.statistics.kaplanmeier.ConfidenceType;

/**
 * A Kaplan-Meier analysis.
 *
 * @param confidenceType scale of the pointwise limits
 * @param times times at which survival is reported
 * @param probabilities event fractions whose quantiles are reported
 */
public record SurvivalSpec(
    ConfidenceType confidenceType, List<Double> times, List<Double> probabilities) {
  /** Copies the lists. */
  public SurvivalSpec {
    times = List.copyOf(times);
    probabilities = List.copyOf(probabilities);
  }

  /** Log-log limits, quartiles, no fixed times. */
  public static SurvivalSpec defaults() {
    return new SurvivalSpec(ConfidenceType.LOG_LOG, List.of(), List.of(0.25, 0.5, 0.75));
  }

  /** The same analysis with limits on another scale. */
  public SurvivalSpec withConfidenceType(ConfidenceType type) {
    return new SurvivalSpec(type, times, probabilities);
  }

  /** The same analysis reported at other times. */
  public SurvivalSpec withTimes(List<Double> reported) {
    return new SurvivalSpec(confidenceType, reported, probabilities);
  }
}
