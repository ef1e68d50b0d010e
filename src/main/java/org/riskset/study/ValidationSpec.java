package org.riskset.study;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How a Cox model is validated.
 *
 * @param replicates bootstrap samples
 * @param seed start of the random numbers
 * @param times times of calibration
 * @param groups groups of calibration; empty: 5 below 500 rows, else 10
 * @param tau last time that counts for Uno's concordance; empty: all follow-up
 * @param reported whether the report of the study holds the validation
 */
public record ValidationSpec(
    int replicates,
    long seed,
    List<Double> times,
    OptionalInt groups,
    OptionalDouble tau,
    boolean reported) {
  private static final int REPLICATES = 200;

  /** Copies the times. */
  public ValidationSpec {
    times = List.copyOf(times);
  }

  /** A validation with Uno's concordance over all follow-up, which the report does not hold. */
  public ValidationSpec(int replicates, long seed, List<Double> times, OptionalInt groups) {
    this(replicates, seed, times, groups, OptionalDouble.empty(), false);
  }

  /** 200 bootstrap samples and no calibration. */
  public static ValidationSpec defaults() {
    return new ValidationSpec(REPLICATES, 1, List.of(), OptionalInt.empty());
  }

  /** The same validation with so many bootstrap samples. */
  public ValidationSpec withReplicates(int count) {
    return new ValidationSpec(count, seed, times, groups, tau, reported);
  }

  /** The same validation with calibration at other times. */
  public ValidationSpec withTimes(List<Double> others) {
    return new ValidationSpec(replicates, seed, others, groups, tau, reported);
  }

  /** The same validation with so many groups of calibration. */
  public ValidationSpec withGroups(OptionalInt count) {
    return new ValidationSpec(replicates, seed, times, count, tau, reported);
  }

  /** The same validation with Uno's concordance up to another time, or over all follow-up. */
  public ValidationSpec withTau(OptionalDouble time) {
    return new ValidationSpec(replicates, seed, times, groups, time, reported);
  }

  /** The same validation in the report of the study, or not. */
  public ValidationSpec withReported(boolean wanted) {
    return new ValidationSpec(replicates, seed, times, groups, tau, wanted);
  }
}
