package org.riskset.statistics.logrank;

import java.util.Arrays;

/**
 * Weighted sums of observed and expected events of each group, and their covariances, over event
 * times and strata, for one or more weights of the event times.
 */
public final class RankSums {
  private final double[][] observed;
  private final double[][] expected;
  private final double[][][][] covariance;

  RankSums(int tests, int groups) {
    observed = new double[tests][groups];
    expected = new double[tests][groups];
    covariance = new double[tests][tests][groups][groups];
  }

  int groupCount() {
    return observed[0].length;
  }

  /**
   * Adds an event time.
   *
   * @param weight weight of this time in each test
   * @param events weight of events in each group
   * @param atRisk weight at risk in each group
   */
  void add(double[] weight, double[] events, double[] atRisk) {
    double failing = sum(events);
    if (failing == 0) {
      return;
    }
    double total = sum(atRisk);
    double factor = RiskShare.varianceFactor(failing, total);
    for (int g = 0; g < atRisk.length; g++) {
      double share = atRisk[g] / total;
      for (int test = 0; test < weight.length; test++) {
        observed[test][g] += weight[test] * events[g];
        expected[test][g] += weight[test] * failing * share;
      }
      for (int h = 0; h <= g && share > 0; h++) {
        addCovariance(weight, g, h, factor * share * ((g == h ? 1 : 0) - atRisk[h] / total));
      }
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private void addCovariance(double[] weight, int g, int h, double value) {
    for (int a = 0; a < weight.length; a++) {
      for (int b = 0; b <= a; b++) {
        covariance[a][b][g][h] += weight[a] * weight[b] * value;
      }
    }
  }

  /** Weighted number of events in a group. */
  public double observed(int test, int group) {
    return observed[test][group];
  }

  /** Weighted number of events expected in a group if survival were equal. */
  public double expected(int test, int group) {
    return expected[test][group];
  }

  /** Observed minus expected. */
  public double difference(int test, int group) {
    return observed[test][group] - expected[test][group];
  }

  /**
   * Covariance of observed minus expected in group g under one weight and group h under another.
   */
  public double covariance(int test, int other, int g, int h) {
    // For every event time the covariance is symmetric in the groups as well as in the tests.
    return covariance[Math.max(test, other)][Math.min(test, other)][Math.max(g, h)][Math.min(g, h)];
  }

  /** Observed minus expected in the given groups. */
  double[] differences(int test, int[] groups) {
    return Arrays.stream(groups).mapToDouble(g -> difference(test, g)).toArray();
  }

  /** Covariance matrix of the given groups under one weight. */
  double[][] variance(int test, int[] groups) {
    return Arrays.stream(groups)
        .mapToObj(
            g -> Arrays.stream(groups).mapToDouble(h -> covariance(test, test, g, h)).toArray())
        .toArray(double[][]::new);
  }
}
