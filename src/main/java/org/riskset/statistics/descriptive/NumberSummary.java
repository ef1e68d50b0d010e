package org.riskset.statistics.descriptive;

import java.util.Arrays;
import org.riskset.statistics.sample.SampleQuantile;

/**
 * Summary of numbers. Quantiles are of type 7 (Hyndman and Fan, Am. Stat. 50 (1996) 361), R's
 * default. Without values all but {@code n} are NaN; so is the deviation of one value.
 *
 * @param n number of values
 * @param mean arithmetic mean
 * @param standardDeviation with n − 1
 * @param min smallest value
 * @param lowerQuartile first quartile
 * @param median median
 * @param upperQuartile third quartile
 * @param max largest value
 */
public record NumberSummary(
    int n,
    double mean,
    double standardDeviation,
    double min,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double max) {
  /** The summary of values without gaps. */
  public static NumberSummary of(double[] values) {
    if (values.length == 0) {
      double nan = Double.NaN;
      return new NumberSummary(0, nan, nan, nan, nan, nan, nan, nan);
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new NumberSummary(
        values.length,
        mean(values),
        Math.sqrt(variance(values)),
        sorted[0],
        SampleQuantile.of(sorted, 0.25),
        SampleQuantile.of(sorted, 0.5),
        SampleQuantile.of(sorted, 0.75),
        sorted[sorted.length - 1]);
  }

  /** The mean, in two passes so that large offsets cost no digits. */
  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value / values.length;
    }
    double correction = 0;
    for (double value : values) {
      correction += value - sum;
    }
    return sum + correction / values.length;
  }

  /** The variance with n − 1; NaN for fewer than two values. */
  static double variance(double[] values) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }
}
