package org.riskset.messages;

/** Words differences: "58.1 (38.8–77.5)", with "to" where a limit is negative. */
public final class DifferenceWording {
  private DifferenceWording() {}

  /** The limits of a difference: "−9.4 to 9.7". */
  public static String limits(double lower, double upper) {
    return IntervalWording.oneDecimal(lower, upper);
  }

  /** The limits of a number with a fixed count of decimals. */
  public static String limits(double lower, double upper, int decimals) {
    return IntervalWording.limits(
        lower, upper, NumberWording.fixed(lower, decimals), NumberWording.fixed(upper, decimals));
  }

  /** A difference with its limits: "0.1 (−9.4 to 9.7)"; without limits "43.4 (limits n.e.)". */
  public static String withLimits(double difference, double lower, double upper) {
    return NumberWording.oneDecimal(difference) + " (" + limits(lower, upper) + ")";
  }
}
