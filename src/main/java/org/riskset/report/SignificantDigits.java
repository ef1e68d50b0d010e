package org.riskset.report;

import java.math.BigDecimal;
import java.math.MathContext;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** Numbers of any size in four significant digits. */
final class SignificantDigits {
  private static final MathContext FOUR = new MathContext(4);
  private static final double SMALL = 1e-4;
  private static final double LARGE = 1e7;

  private SignificantDigits() {}

  /** The number, or a dash where there is none. */
  static String of(double value) {
    if (!Double.isFinite(value)) {
      return Messages.text("report.none");
    }
    BigDecimal rounded = new BigDecimal(value).round(FOUR);
    boolean plain = value == 0 || (Math.abs(value) >= SMALL && Math.abs(value) < LARGE);
    return plain
        ? rounded.stripTrailingZeros().toPlainString()
        : NumberWording.significant(value, FOUR.getPrecision());
  }
}
