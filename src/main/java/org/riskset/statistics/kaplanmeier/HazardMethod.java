package org.riskset.statistics.kaplanmeier;

/** How the cumulative hazard is estimated; the methods differ at tied events only. */
public enum HazardMethod {
  /** Σ d/Y: tied events happen at once. */
  NELSON_AALEN(1),
  /** Tied events happen one after the other: 1/Y + 1/(Y − 1) + … */
  FLEMING_HARRINGTON(2);

  private final int number;

  HazardMethod(int number) {
    this.number = number;
  }

  /** Its number as R's {@code ctype}. */
  public int number() {
    return number;
  }
}
