package org.riskset.study.validation;

import java.util.List;

/**
 * How a model is validated.
 *
 * @param replicates bootstrap samples
 * @param seed start of the random numbers
 * @param times times of calibration
 */
public record ValidationSpec(int replicates, long seed, List<Double> times) {
  /** Copies the times. */
  public ValidationSpec {
    times = List.copyOf(times);
  }
}
