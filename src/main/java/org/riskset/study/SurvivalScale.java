package org.riskset.study;

/** What a survival figure has on its vertical axis: survival, or what it is turned into. */
public enum SurvivalScale {
  /** Survival S, in per cent. */
  SURVIVAL,
  /** Those no longer without the event, 1 − S, in per cent. */
  FAILURE,
  /** The cumulative hazard −log S; infinite where survival is 0. */
  CUMULATIVE_HAZARD,
  /**
   * The logarithm of the cumulative hazard, log(−log S), against the logarithm of time: curves of
   * groups with proportional hazards are parallel. It does not exist where survival is 0 or 1.
   */
  LOG_LOG;

  /**
   * Survival on this scale; limits too, which change places where the scale falls with survival.
   *
   * @param survival from 0 to 1, or NaN
   * @return the value; infinite where the scale has none at 0 or 1
   */
  public double of(double survival) {
    return switch (this) {
      case SURVIVAL -> survival;
      case FAILURE -> 1 - survival;
      case CUMULATIVE_HAZARD -> survival == 1 ? 0 : -Math.log(survival);
      case LOG_LOG -> Math.log(-Math.log(survival));
    };
  }

  /** Whether the scale rises while survival falls. */
  public boolean rises() {
    return this != SURVIVAL;
  }

  /** Whether it is written in per cent. */
  public boolean isPercent() {
    return this == SURVIVAL || this == FAILURE;
  }

  /** Whether it is drawn against the logarithm of time, and has no value at S = 0 and S = 1. */
  public boolean isLogarithmic() {
    return this == LOG_LOG;
  }
}
