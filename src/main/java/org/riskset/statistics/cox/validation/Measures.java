package org.riskset.statistics.cox.validation;

/**
 * How well a linear predictor predicts.
 *
 * @param concordance Harrell's C, within strata
 * @param slope calibration slope: coefficient of a Cox model with the linear predictor alone; NaN
 *     if that is the same for all rows
 * @param rSquared Nagelkerke's R² of that model: (1 − e^{−LR/n}) / (1 − e^{2 l₀/n})
 */
public record Measures(double concordance, double slope, double rSquared) {
  /** The difference of each measure. */
  Measures minus(Measures other) {
    return new Measures(
        concordance - other.concordance, slope - other.slope, rSquared - other.rSquared);
  }

  /** Measures that do not exist. */
  static final Measures NONE = new Measures(Double.NaN, Double.NaN, Double.NaN);

  /** Whether the measures exist, but perhaps the slope. */
  boolean exists() {
    return Double.isFinite(concordance) && !Double.isInfinite(slope) && Double.isFinite(rSquared);
  }

  boolean hasSlope() {
    return !Double.isNaN(slope);
  }

  Measures withoutSlope() {
    return new Measures(concordance, Double.NaN, rSquared);
  }
}
