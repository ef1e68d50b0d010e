package org.riskset.statistics.descriptive;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.inference.TestResult;

/** Tests of equal location of groups of numbers. Groups without values take no part. */
public final class LocationTests {
  /** A difference smaller than this, relative to the means, is rounding error. */
  private static final double ROUNDING = 10 * Math.ulp(1.0);

  private LocationTests() {}

  /**
   * Welch's t-test, variances not assumed equal: t = (m₁ − m₂)/√(s₁²/n₁ + s₂²/n₂), degrees of
   * freedom after Satterthwaite. None with fewer than two values in a group or constant values.
   */
  public static TestResult welch(double[] x, double[] y) {
    if (x.length < 2 || y.length < 2) {
      return TestResult.NONE;
    }
    double a = NumberSummary.variance(x) / x.length;
    double b = NumberSummary.variance(y) / y.length;
    double meanX = NumberSummary.mean(x);
    double meanY = NumberSummary.mean(y);
    double error = Math.sqrt(a + b);
    if (error <= ROUNDING * Math.max(Math.abs(meanX), Math.abs(meanY))) {
      return TestResult.NONE;
    }
    double degrees = (a + b) * (a + b) / (a * a / (x.length - 1) + b * b / (y.length - 1));
    return TestResult.ofT((meanX - meanY) / error, degrees);
  }

  /** One-way analysis of variance with equal variances. */
  public static TestResult anova(List<double[]> groups) {
    List<double[]> used = groups.stream().filter(g -> g.length > 0).toList();
    double[] all = joined(used);
    int between = used.size() - 1;
    int within = all.length - used.size();
    if (between < 1 || within < 1) {
      return TestResult.NONE;
    }
    double grand = NumberSummary.mean(all);
    double explained = 0;
    double residual = 0;
    for (double[] group : used) {
      double mean = NumberSummary.mean(group);
      explained += group.length * (mean - grand) * (mean - grand);
      for (double value : group) {
        residual += (value - mean) * (value - mean);
      }
    }
    if (Math.sqrt(residual / within) <= ROUNDING * Math.abs(grand)) {
      return TestResult.NONE;
    }
    return TestResult.ofF(explained / between / (residual / within), between, within);
  }

  /**
   * Wilcoxon's rank-sum test: W is the number of pairs in which x is the larger, ties counting
   * half; normal approximation with continuity correction and variance corrected for ties.
   */
  public static TestResult wilcoxon(double[] x, double[] y) {
    if (x.length == 0 || y.length == 0) {
      return TestResult.NONE;
    }
    MidRanks ranks = MidRanks.of(joined(List.of(x, y)));
    double w = -x.length * (x.length + 1.0) / 2;
    for (int i = 0; i < x.length; i++) {
      w += ranks.rank(i);
    }
    double n = x.length + (double) y.length;
    double variance = x.length * (double) y.length / 12 * (n + 1 - ranks.ties() / (n * (n - 1)));
    double distance = w - x.length * (double) y.length / 2;
    if (!(variance > 0)) {
      return TestResult.NONE;
    }
    return TestResult.ofNormal(w, (distance - Math.signum(distance) * 0.5) / Math.sqrt(variance));
  }

  /** Kruskal and Wallis' rank test, corrected for ties, referred to χ². */
  public static TestResult kruskalWallis(List<double[]> groups) {
    List<double[]> used = groups.stream().filter(g -> g.length > 0).toList();
    double[] all = joined(used);
    double n = all.length;
    MidRanks ranks = MidRanks.of(all);
    double correction = 1 - ranks.ties() / (n * n * n - n);
    if (used.size() < 2 || !(correction > 0)) {
      return TestResult.NONE;
    }
    double sum = 0;
    int next = 0;
    for (double[] group : used) {
      double deviation = 0;
      for (int i = 0; i < group.length; i++) {
        deviation += ranks.rank(next++) - (n + 1) / 2;
      }
      sum += deviation * deviation / group.length;
    }
    return TestResult.ofChiSquare(12 * sum / (n * (n + 1)) / correction, used.size() - 1);
  }

  private static double[] joined(List<double[]> groups) {
    return groups.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
