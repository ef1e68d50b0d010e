package org.riskset.statistics.kaplanmeier;

/** How the survival function is estimated. */
public enum SurvivalMethod {
  /** Kaplan–Meier: S = ∏(1 − d/Y). */
  PRODUCT_LIMIT(1),
  /** S = exp(−H) of the cumulative hazard H; with Nelson–Aalen's this is Breslow's estimator. */
  EXPONENTIAL(2);

  private final int number;

  SurvivalMethod(int number) {
    this.number = number;
  }

  /** Its number as R's {@code stype}. */
  public int number() {
    return number;
  }
}
