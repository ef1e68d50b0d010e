package org.riskset.statistics.cox.validation;

/**
 * How well a linear predictor predicts.
 *
 * @param concordance Harrell's C, within strata
 * @param slope calibration slope: coefficient of a Cox model with the linear predictor alone
 * @param rSquared Nagelkerke's R² of that model: (1 − e^{−LR/n}) / (1 − e^{2 l₀/n})
 */
public record Measures(double concordance, double slope, double rSquared) {
  /** The difference of each measure. */
  Measures minus(Measures other) {
    return new Measures(
        concordance - other.concordance, slope - other.slope, rSquared - other.rSquared);
  }

  boolean isFinite() {
    return Double.isFinite(concordance) && Double.isFinite(slope) && Double.isFinite(rSquared);
  }
}
