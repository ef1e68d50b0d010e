package org.riskset.messages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Words plain numbers: thousands in groups of three, a true minus sign (U+2212), and rounding of
 * the exact value as C and R round it.
 */
public final class NumberWording {
  private static final int MOST_DECIMALS = 4;
  private static final char MINUS = '\u2212';

  private NumberWording() {}

  /**
   * A number with a fixed count of decimals, such as 1,240.0 or −9.4.
   *
   * @param value any number; infinite ones become ∞ and those that do not exist "n.e."
   * @param decimals decimals, 0 or more
   */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value)) {
      return Messages.text("number.notEstimable.brief");
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "\u221e" : MINUS + "\u221e";
    }
    return format(decimals).format(rounded(value, decimals));
  }

  /**
   * A number with a fixed count of significant digits, such as 0.004512 or 1,240; very large and
   * very small ones with a power of ten, such as 4.512e−9.
   *
   * @param value any number
   * @param digits significant digits, 1 or more
   */
  public static String significant(double value, int digits) {
    if (!Double.isFinite(value) || value == 0) {
      return fixed(value, 0);
    }
    BigDecimal rounded =
        new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (exponent < -5 || exponent > 8) {
      String mantissa = fixed(rounded.movePointLeft(exponent).doubleValue(), digits - 1);
      return mantissa + "e" + (exponent < 0 ? MINUS : "") + Math.abs(exponent);
    }
    return format(Math.max(0, digits - 1 - exponent)).format(rounded);
  }

  /** A number with one decimal, as times, percentages and differences are written. */
  public static String oneDecimal(double value) {
    return fixed(value, 1);
  }

  /** A number with as many decimals as it needs, at most four: a cut-point, a knot. */
  public static String asNeeded(double value) {
    int decimals = 0;
    while (decimals < MOST_DECIMALS
        && Math.abs(value - rounded(value, decimals).doubleValue()) > 1e-9 * Math.abs(value)) {
      decimals++;
    }
    return fixed(value, decimals);
  }

  /** A count, such as 1,240; weighted counts that are not whole keep one decimal. */
  public static String count(double value) {
    return fixed(value, value == Math.rint(value) ? 0 : 1);
  }

  /** A number as a person chose it, with the decimals it has: 36, 60.5, 0.25. */
  public static String asChosen(double value) {
    return Double.isFinite(value)
        ? fixed(value, Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()))
        : fixed(value, 0);
  }

  /** The exact value of a double, rounded half to even; a zero has no sign. */
  static BigDecimal rounded(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }

  private static DecimalFormat format(int decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(',');
    symbols.setDecimalSeparator('.');
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }
}
