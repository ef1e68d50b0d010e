package org.riskset.messages;

/** Words percentages with one decimal; below 20 patients the counts come first. */
public final class PercentWording {
  private static final int COUNTS_FIRST_BELOW = 20;

  private PercentWording() {}

  /** A fraction as a percentage: 0.706 is "70.6%". */
  public static String of(double fraction) {
    return number(fraction) + (Double.isNaN(fraction) ? "" : "%");
  }

  /** A fraction as the number before the sign, for columns headed %: 0.706 is "70.6". */
  public static String number(double fraction) {
    return NumberWording.oneDecimal(100 * fraction);
  }

  /** The limits of a fraction without the sign: "58.3–80.0". */
  public static String limits(double lower, double upper) {
    return IntervalWording.oneDecimal(100 * lower, 100 * upper);
  }

  /** A fraction with its limits, without the sign: "70.6 (58.3–80.0)". */
  public static String withLimits(double fraction, double lower, double upper) {
    return number(fraction) + " (" + limits(lower, upper) + ")";
  }

  /** A part of a whole: "7 of 11 (63.6%)", from 20 patients on "70.6% (24 of 34)". */
  public static String ofCounts(int part, int whole) {
    String counts =
        Messages.text("number.partOfWhole", NumberWording.count(part), NumberWording.count(whole));
    if (whole == 0) {
      return counts;
    }
    String percent = of((double) part / whole);
    return whole < COUNTS_FIRST_BELOW
        ? counts + " (" + percent + ")"
        : percent + " (" + counts + ")";
  }
}
