package org.riskset.statistics.logrank;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.inference.ChiSquareTest;

/** A log-rank test: the quadratic form in observed minus expected, and what went into it. */
public final class LogRankResult {
  private final ChiSquareTest test;
  private final List<GroupCount> groups;
  private final double[][] variance;

  /**
   * A result.
   *
   * @param test the test of equal survival
   * @param groups groups with rows, in order
   * @param variance covariance matrix of observed minus expected, in the order of groups
   */
  public LogRankResult(ChiSquareTest test, List<GroupCount> groups, double[][] variance) {
    this.test = test;
    this.groups = List.copyOf(groups);
    this.variance = copy(variance);
  }

  /** The test of equal survival. */
  public ChiSquareTest test() {
    return test;
  }

  /** Groups with rows, in order. */
  public List<GroupCount> groups() {
    return groups;
  }

  /** Covariance matrix of observed minus expected events, in the order of {@link #groups()}. */
  public double[][] variance() {
    return copy(variance);
  }

  private static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }
}
