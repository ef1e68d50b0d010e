package org.riskset.figure;

import java.util.OptionalDouble;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;

/**
 * Where too few remain at risk for a curve to be drawn solid: after the last time at which at least
 * max(percentage of the largest risk set, count) were at risk.
 */
final class ThinTail {
  private ThinTail() {}

  static OptionalDouble start(KaplanMeierCurve curve, double percent, int count) {
    double limit = Math.max(largestRiskSet(curve) * percent / 100, count);
    int last = curve.size() - 1;
    if (last < 0 || curve.atRisk(last) >= limit) {
      return OptionalDouble.empty();
    }
    for (int i = last; i >= 0; i--) {
      if (curve.atRisk(i) >= limit) {
        return OptionalDouble.of(curve.time(i));
      }
    }
    return OptionalDouble.of(0);
  }

  private static double largestRiskSet(KaplanMeierCurve curve) {
    double largest = 0;
    for (int i = 0; i < curve.size(); i++) {
      largest = Math.max(largest, curve.atRisk(i));
    }
    return largest;
  }
}
