package org.riskset.statistics.parametric;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Integrals over a tail of the {@link PrenticeGamma} density f(v; q), relative to the density where
 * the tail begins, with ℓ = log f.
 *
 * <p>The density is log-concave. The tail is cut where it has fallen by e^−1, e^−4, … and each part
 * integrated by Gauss and Legendre's rule; what is left lies below rounding error.
 *
 * @param size ∫ f dv / f(w)
 * @param slope ∫ f ∂ℓ/∂q dv / ∫ f dv
 * @param curvature ∫ f (∂²ℓ/∂q² + (∂ℓ/∂q)²) dv / ∫ f dv
 */
record PrenticeTail(double size, double slope, double curvature) {
  private static final double[] DROPS = {0.4, 2, 5, 10, 18, 28, 38};
  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);
  private static final int NEWTON_STEPS = 100;
  private static final double NEAR = 0.02;

  /** At this |qv| the double exponential bends into a line. */
  private static final double BEND = 8;

  /**
   * The tail beyond w.
   *
   * @param direction 1 for the upper tail, from a w of at least 0; −1 for the lower one, from a w
   *     of at most 0
   */
  static PrenticeTail of(double w, double q, int direction) {
    Sums sums = new Sums(w, q);
    double from = w;
    double bend = -BEND / q;
    for (double drop : DROPS) {
      double to = fallen(w, from, q, drop, direction);
      if (direction * (bend - from) > 0 && direction * (to - bend) > 0) {
        sums.add(from, bend);
        from = bend;
      }
      sums.add(from, to);
      from = to;
    }
    return sums.tail();
  }

  /** About where the log density lies {@code drop} below that at w; Newton's steps from outside. */
  private static double fallen(double w, double from, double q, double drop, int direction) {
    double target = PrenticeDensity.drop(w, q) + drop;
    double v = from + direction * (1 / (1 + Math.abs(from)) + 1e-3) * 0.5;
    double miss = target - PrenticeDensity.drop(v, q);
    for (int i = 0; i < NEWTON_STEPS && Math.abs(miss) > NEAR * drop; i++) {
      v -= miss / PrenticeDensity.log(v, q).w();
      miss = target - PrenticeDensity.drop(v, q);
    }
    return v;
  }

  /** Running integrals. */
  private static final class Sums {
    private final double q;
    private final double start;
    private double size;
    private double slope;
    private double curvature;

    Sums(double w, double q) {
      this.q = q;
      this.start = PrenticeDensity.log(w, q).value();
    }

    void add(double from, double to) {
      double half = Math.abs(to - from) / 2;
      double middle = (from + to) / 2;
      for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
        ErrorJet density = PrenticeDensity.log(middle + half * RULE.getPoint(i), q);
        double part = half * RULE.getWeight(i) * Math.exp(density.value() - start);
        size += part;
        slope += part * density.q();
        curvature += part * (density.qq() + density.q() * density.q());
      }
    }

    PrenticeTail tail() {
      return new PrenticeTail(size, slope / size, curvature / size);
    }
  }
}
