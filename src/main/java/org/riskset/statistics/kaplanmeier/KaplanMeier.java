package org.riskset.statistics.kaplanmeier;

import org.riskset.statistics.sample.Observations;

/**
 * The product-limit estimator of the survival function.
 *
 * <p>With Y(t) the weight at risk just before t (entry &lt; t ≤ end) and d(t) the weight of events
 * at t, S(t) = ∏(1 − d/Y) over event times up to t. Its variance is Greenwood's, S² Σ d/(Y(Y − d)),
 * without the terms where d = Y. Rows censored at t are at risk for an event at t. A death at time
 * 0 counts. With delayed entry an early risk set that fails as a whole brings S to 0, where it
 * stays. Weights count as replications; for other weights the variance is the same formula in
 * weighted counts.
 *
 * <p>Agrees with {@code survfit} of R's survival 3.5 ({@code robust = FALSE}).
 *
 * <p>References: Kaplan and Meier, J. Am. Stat. Assoc. 53 (1958) 457; Greenwood, Reports on Public
 * Health and Medical Subjects 33 (1926); Aalen, Ann. Statist. 6 (1978) 701.
 */
public final class KaplanMeier {
  private KaplanMeier() {}

  /**
   * Estimates the survival function of all rows together.
   *
   * @param observations any number of rows; without rows the curve has no times
   * @param options scale and coverage of the limits
   */
  public static KaplanMeierCurve estimate(Observations observations, KaplanMeierOptions options) {
    return new KaplanMeierCurve(observations, options);
  }
}
