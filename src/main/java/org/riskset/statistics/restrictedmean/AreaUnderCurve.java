package org.riskset.statistics.restrictedmean;

import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;

/** The area under a survival curve from each of its times to a horizon. */
final class AreaUnderCurve {
  private final double[] after;
  private final double whole;

  AreaUnderCurve(KaplanMeierCurve curve, double horizon) {
    int size = curve.size();
    after = new double[size];
    double area = 0;
    double right = horizon;
    for (int k = size - 1; k >= 0; k--) {
      double left = Math.min(curve.time(k), horizon);
      area += curve.survival(k) * (right - left);
      after[k] = area;
      right = left;
    }
    double start = Math.min(0, curve.time(0));
    whole = area + right - start;
  }

  /** Area from time {@code k} to the horizon; 0 for a time beyond it. */
  double after(int k) {
    return after[k];
  }

  /** Area from the start to the horizon. */
  double whole() {
    return whole;
  }
}
