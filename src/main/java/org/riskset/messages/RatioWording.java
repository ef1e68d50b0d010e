package org.riskset.messages;

/**
 * Words ratios: two decimals, 0.26 (0.14–0.48); a limit that would read 1.00 gets three, so that it
 * tells on which side of 1 it lies. A ratio never reads 0.00, and from 100 on decimals go.
 */
public final class RatioWording {
  private static final double SMALLEST = 0.005;
  private static final double WHOLE_FROM = 100;
  private static final double LARGEST = 99_999;

  private RatioWording() {}

  /** The ratio alone: "0.26". */
  public static String value(double ratio) {
    if (ratio < SMALLEST) {
      return "<0.01";
    }
    if (ratio > LARGEST && !Double.isInfinite(ratio)) {
      return ">" + NumberWording.count(LARGEST);
    }
    return NumberWording.fixed(ratio, ratio < WHOLE_FROM ? 2 : 0);
  }

  /** One limit of a ratio: "0.14", "0.996". */
  public static String limit(double limit) {
    String text = value(limit);
    return text.equals("1.00") ? NumberWording.fixed(limit, 3) : text;
  }

  /** The limits of a ratio: "0.14–0.48". */
  public static String limits(double lower, double upper) {
    return IntervalWording.limits(lower, upper, limit(lower), limit(upper));
  }

  /** A ratio with its limits: "0.26 (0.14–0.48)". */
  public static String withLimits(double ratio, double lower, double upper) {
    return value(ratio) + " (" + limits(lower, upper) + ")";
  }
}
