package org.riskset.study;

/** What a survival figure has on its vertical axis: survival, or what it is turned into. */
public enum SurvivalScale {
  /** Survival S, in per cent. */
  SURVIVAL,
  /** Those no longer without the event, 1 − S, in per cent. */
  FAILURE,
  /** The cumulative hazard −log S; infinite where survival is 0. */
  CUMULATIVE_HAZARD;

  /**
   * Survival on this scale; limits too, which change places where the scale falls with survival.
   *
   * @param survival from 0 to 1, or NaN
   */
  public double of(double survival) {
    return switch (this) {
      case SURVIVAL -> survival;
      case FAILURE -> 1 - survival;
      case CUMULATIVE_HAZARD -> survival == 1 ? 0 : -Math.log(survival);
    };
  }

  /** Whether the scale rises while survival falls. */
  public boolean rises() {
    return this != SURVIVAL;
  }

  /** Whether it is written in per cent. */
  public boolean isPercent() {
    return this != CUMULATIVE_HAZARD;
  }
}
