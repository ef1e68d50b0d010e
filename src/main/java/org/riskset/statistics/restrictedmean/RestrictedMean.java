package org.riskset.statistics.restrictedmean;

import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.kaplanmeier.KaplanMeierCurve;
import org.riskset.statistics.sample.TieMerging;

/**
 * Mean time without the event up to a horizon τ: the area under the survival curve,
 *
 * <pre>
 * μ = ∫₀^τ S(t) dt,   Var μ = Σ A(t)² d/(Y(Y − d)),   A(t) = ∫ₜ^τ S(u) du
 * </pre>
 *
 * over event times t &lt; τ; S is 1 before the first time. A curve estimated with robust variance
 * has the infinitesimal-jackknife variance instead, Σ over clusters of (Σ A(t) Δ influence of log
 * S(t))².
 *
 * <p>Beyond its last time a curve is known only if it has reached 0: with a later τ the mean of any
 * other curve is not estimable, for nothing is known of the area between.
 *
 * <p>References: Irwin, J. Hyg. 47 (1949) 188; Klein and Moeschberger, Survival Analysis (2003),
 * section 4.5; Royston and Parmar, BMC Med. Res. Methodol. 13 (2013) 152. Agrees with {@code
 * print(rmean = τ)} of R's {@code survfit} and with survRM2.
 *
 * @param tau the horizon, in units of time
 * @param estimate the restricted mean, in units of time; NaN where it is not estimable
 * @param standardError its standard error, NaN where the mean is not estimable
 * @param followedUntil last time of the curve, NaN without rows
 */
public record RestrictedMean(
    double tau, double estimate, double standardError, double followedUntil) {
  /**
   * The area under a curve.
   *
   * @param tau horizon, positive and finite
   * @throws IllegalArgumentException if the horizon is not
   */
  public static RestrictedMean of(KaplanMeierCurve curve, double tau) {
    if (!(tau > 0 && Double.isFinite(tau))) {
      throw new IllegalArgumentException("the horizon must be positive and finite, found " + tau);
    }
    double end = curve.size() == 0 ? Double.NaN : curve.time(curve.size() - 1);
    if (!known(curve, tau, end)) {
      return new RestrictedMean(tau, Double.NaN, Double.NaN, end);
    }
    AreaUnderCurve area = new AreaUnderCurve(curve, tau);
    double variance = curve.varianceOfLogChanges(area::after);
    return new RestrictedMean(tau, area.whole(), Math.sqrt(variance), end);
  }

  private static boolean known(KaplanMeierCurve curve, double tau, double end) {
    return tau <= end
        || TieMerging.same(tau, end)
        || (curve.size() > 0 && curve.survival(curve.size() - 1) == 0);
  }

  /** Whether the curve is known up to the horizon. */
  public boolean estimable() {
    return !Double.isNaN(estimate);
  }

  /** Lower limit μ − z·SE, NaN where the mean is not estimable. */
  public double lower(double confidenceLevel) {
    return estimate - NormalQuantile.twoSided(confidenceLevel) * standardError;
  }

  /** Upper limit μ + z·SE, NaN where the mean is not estimable. */
  public double upper(double confidenceLevel) {
    return estimate + NormalQuantile.twoSided(confidenceLevel) * standardError;
  }
}
