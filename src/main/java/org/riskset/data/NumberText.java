package org.riskset.data;

/**
 * Reads decimal numbers: an optional sign, digits with at most one decimal mark, an optional power
 * of ten. Nothing else is a number: no thousands marks, no words, no hexadecimal, no infinity.
 */
public final class NumberText {
  /** Whole numbers of more significant digits are not exact in double precision. */
  private static final int EXACT_DIGITS = 15;

  /** Beyond the range of a double whatever the digits; larger powers are read as this one. */
  private static final int LARGEST_POWER = 100_000;

  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private final String text;
  private final char decimalMark;
  private int position;
  private int digits;
  private int significant;
  private int scale;
  private long mantissa;

  private NumberText(String text, char decimalMark) {
    this.text = text;
    this.decimalMark = decimalMark;
  }

  /** The finite number that the text is, NaN if it is none. */
  public static double parse(String text) {
    return parse(text, '.');
  }

  /** The finite number that the text is with the given decimal mark, NaN if it is none. */
  public static double parse(String text, char decimalMark) {
    double value = new NumberText(text, decimalMark).value();
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private double value() {
    boolean negative = at('-');
    position += negative || at('+') ? 1 : 0;
    readDigits(false);
    if (at(decimalMark)) {
      position++;
      readDigits(true);
    }
    int power = digits > 0 ? exponent() : 0;
    if (digits == 0 || position < text.length()) {
      return Double.NaN;
    }
    int scaled = power - scale;
    if (significant > EXACT_DIGITS || Math.abs(scaled) >= POWERS.length) {
      return Double.parseDouble(text.replace(decimalMark, '.'));
    }
    // Both operands are exact doubles, so the one operation rounds correctly (Clinger 1990).
    double value = scaled < 0 ? mantissa / POWERS[-scaled] : mantissa * POWERS[scaled];
    return negative ? -value : value;
  }

  private boolean at(char c) {
    return position < text.length() && text.charAt(position) == c;
  }

  /** The digit at the position, −1 if there is none. */
  private int digit() {
    int digit = position < text.length() ? text.charAt(position) - '0' : -1;
    return digit <= 9 ? digit : -1;
  }

  private void readDigits(boolean fraction) {
    for (int digit = digit(); digit >= 0; digit = digit()) {
      if (significant > 0 || digit > 0) {
        significant++;
        mantissa = significant <= EXACT_DIGITS ? mantissa * 10 + digit : mantissa;
      }
      scale += fraction ? 1 : 0;
      digits++;
      position++;
    }
  }

  /** The power of ten, 0 without one. A malformed one is left unread. */
  private int exponent() {
    if (!at('e') && !at('E')) {
      return 0;
    }
    int start = position++;
    boolean negative = at('-');
    position += negative || at('+') ? 1 : 0;
    int firstDigit = position;
    int power = 0;
    for (int digit = digit(); digit >= 0; digit = digit()) {
      power = Math.min(LARGEST_POWER, power * 10 + digit);
      position++;
    }
    position = position == firstDigit ? start : position;
    return negative ? -power : power;
  }
}
