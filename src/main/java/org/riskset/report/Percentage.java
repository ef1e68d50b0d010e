package org.riskset.report;

import java.math.BigDecimal;

/** Fractions that a person chose, as percentages without needless digits. */
final class Percentage {
  private Percentage() {}

  /** 0.95 is "95", 0.999 is "99.9". */
  static String plain(double fraction) {
    return BigDecimal.valueOf(fraction).movePointRight(2).stripTrailingZeros().toPlainString();
  }
}
