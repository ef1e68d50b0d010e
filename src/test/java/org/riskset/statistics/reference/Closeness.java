package org.riskset.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;

/** How near a number must come to its reference. */
public final class Closeness {
  /** Largest difference relative to the reference. */
  public static final double RELATIVE = 1e-10;

  private Closeness() {}

  /** Asserts agreement to {@link #RELATIVE}; a reference of NaN wants NaN, one of 0 wants 1e-13. */
  public static void assertClose(String what, double actual, double expected) {
    assertClose(what, actual, expected, RELATIVE);
  }

  /** Asserts agreement to a relative difference. */
  public static void assertClose(String what, double actual, double expected, double relative) {
    if (Double.isNaN(expected)) {
      assertThat(actual).as(what).isNaN();
    } else {
      assertThat(Math.abs(actual - expected))
          .as("%s: %s against %s", what, actual, expected)
          .isLessThanOrEqualTo(Math.max(1e-13, relative * Math.abs(expected)));
    }
  }
}
