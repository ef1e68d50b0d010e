package org.riskset.statistics.parametric;

/** Moments of times, from which searches start. */
final class Moments {
  private Moments() {}

  /** Mean of log times. */
  static double meanOfLogs(double[] times) {
    double sum = 0;
    for (double time : times) {
      sum += Math.log(time);
    }
    return sum / times.length;
  }

  /** Weighted mean of log times. */
  static double meanOfLogs(double[] times, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < times.length; i++) {
      sum += weights[i] * Math.log(times[i]);
      weight += weights[i];
    }
    return sum / weight;
  }

  /** Weighted standard deviation of log times. */
  static double deviationOfLogs(double[] times, double[] weights) {
    double mean = meanOfLogs(times, weights);
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < times.length; i++) {
      double deviation = Math.log(times[i]) - mean;
      sum += weights[i] * deviation * deviation;
      weight += weights[i];
    }
    return Math.sqrt(sum / weight);
  }

  /** Log of events over time at risk: the exponential distribution's rate. */
  static double logRate(double[] times, double[] entries, boolean[] events, double[] weights) {
    double atRisk = 0;
    double count = 0;
    for (int i = 0; i < times.length; i++) {
      atRisk += weights[i] * (times[i] - Math.max(entries[i], 0));
      count += events[i] ? weights[i] : 0;
    }
    return Math.log(count) - Math.log(atRisk);
  }
}
