package org.riskset.study;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a Cox model is validated.
 *
 * @param replicates bootstrap samples
 * @param seed start of the random numbers
 * @param times times of calibration
 * @param groups groups of calibration; empty: 5 below 500 rows, else 10
 */
public record ValidationSpec(int replicates, long seed, List<Double> times, OptionalInt groups) {
  private static final int REPLICATES = 200;

  /** Copies the times. */
  public ValidationSpec {
    times = List.copyOf(times);
  }

  /** 200 bootstrap samples and no calibration. */
  public static ValidationSpec defaults() {
    return new ValidationSpec(REPLICATES, 1, List.of(), OptionalInt.empty());
  }

  /** The same validation with so many bootstrap samples. */
  public ValidationSpec withReplicates(int count) {
    return new ValidationSpec(count, seed, times, groups);
  }

  /** The same validation with calibration at other times. */
  public ValidationSpec withTimes(List<Double> others) {
    return new ValidationSpec(replicates, seed, others, groups);
  }

  /** The same validation with so many groups of calibration. */
  public ValidationSpec withGroups(OptionalInt count) {
    return new ValidationSpec(replicates, seed, times, count);
  }
}
