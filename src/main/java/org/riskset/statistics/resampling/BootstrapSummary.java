package org.riskset.statistics.resampling;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * What bootstrap replicates say of an estimate; NaN with fewer than two of them.
 *
 * @param standardError their standard deviation
 * @param lower lower percentile limit: quantile of type 7 at half of what the coverage leaves
 * @param upper upper percentile limit
 */
public record BootstrapSummary(double standardError, double lower, double upper) {
  /**
   * Summarises replicates.
   *
   * @param replicates the estimate in each bootstrap sample, without NaN
   * @param confidenceLevel coverage of the limits, strictly between 0 and 1
   */
  public static BootstrapSummary of(double[] replicates, double confidenceLevel) {
    if (replicates.length < 2) {
      return new BootstrapSummary(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] sorted = replicates.clone();
    Arrays.sort(sorted);
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(sorted);
    double outside = 50 * (1 - confidenceLevel);
    return new BootstrapSummary(
        Math.sqrt(StatUtils.variance(sorted)),
        percentile.evaluate(outside),
        percentile.evaluate(100 - outside));
  }
}
