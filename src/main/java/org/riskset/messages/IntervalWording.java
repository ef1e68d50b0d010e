package org.riskset.messages;

/** Words the limits of an interval: "0.14–0.48", with "to" where one is negative: "−9.4 to 9.7". */
public final class IntervalWording {
  private static final String EN_DASH = "\u2013";
  private static final String TO = " to ";

  private IntervalWording() {}

  /** The limits of numbers as already worded. */
  public static String limits(double lower, double upper, String lowerText, String upperText) {
    if (Double.isNaN(lower) && Double.isNaN(upper)) {
      return Messages.text("number.limitsNotEstimable");
    }
    return lowerText + (lower < 0 || upper < 0 ? TO : EN_DASH) + upperText;
  }

  /** The limits of numbers with one decimal. */
  static String oneDecimal(double lower, double upper) {
    return limits(lower, upper, NumberWording.oneDecimal(lower), NumberWording.oneDecimal(upper));
  }
}
