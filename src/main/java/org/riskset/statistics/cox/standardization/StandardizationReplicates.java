package org.riskset.statistics.cox.standardization;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.riskset.statistics.resampling.BootstrapSummary;

/** Standardised survival in bootstrap samples. Immutable. */
public final class StandardizationReplicates {
  private final List<double[]> replicates;
  private final int failed;
  private final int times;

  /**
   * Replicates.
   *
   * @param replicates for each, level by level, S at each time and the restricted mean
   * @param failed how many others had no model
   * @param times number of times
   */
  StandardizationReplicates(List<double[]> replicates, int failed, int times) {
    this.replicates = List.copyOf(replicates);
    this.failed = failed;
    this.times = times;
  }

  /** Number of samples whose model did not exist. */
  public int failed() {
    return failed;
  }

  /** Number of samples drawn. */
  public int count() {
    return replicates.size() + failed;
  }

  /** S of a level at reported time {@code k}. */
  public BootstrapSummary survival(int level, int k, double confidenceLevel) {
    return summary(row -> row[index(level, k)], confidenceLevel);
  }

  /** Restricted mean of a level. */
  public BootstrapSummary restrictedMean(int level, double confidenceLevel) {
    return survival(level, times, confidenceLevel);
  }

  /** S of a level less that of another, at reported time {@code k}. */
  public BootstrapSummary difference(int level, int reference, int k, double confidenceLevel) {
    return summary(row -> row[index(level, k)] - row[index(reference, k)], confidenceLevel);
  }

  /** Restricted mean of a level less that of another. */
  public BootstrapSummary restrictedMeanDifference(
      int level, int reference, double confidenceLevel) {
    return difference(level, reference, times, confidenceLevel);
  }

  private int index(int level, int k) {
    return level * (times + 1) + k;
  }

  private BootstrapSummary summary(ToDoubleFunction<double[]> value, double confidenceLevel) {
    return BootstrapSummary.of(replicates.stream().mapToDouble(value).toArray(), confidenceLevel);
  }
}
