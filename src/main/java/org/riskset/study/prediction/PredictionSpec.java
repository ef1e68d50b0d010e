package org.riskset.study.prediction;

import java.util.List;
import org.riskset.statistics.kaplanmeier.ConfidenceType;

/**
 * What is predicted for each patient.
 *
 * @param times times at which survival is predicted
 * @param confidenceType scale of the limits
 * @param probabilities event fractions whose times are predicted beside the median
 */
public record PredictionSpec(
    List<Double> times, ConfidenceType confidenceType, List<Double> probabilities) {
  /** Copies the lists. */
  public PredictionSpec {
    times = List.copyOf(times);
    probabilities = List.copyOf(probabilities);
  }
}
