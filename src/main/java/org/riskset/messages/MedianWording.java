package org.riskset.messages;

import java.util.OptionalDouble;

/** Words medians and other quantiles of time, also those that no curve has reached. */
public final class MedianWording {
  private MedianWording() {}

  /** The quantile alone: "50.4" or "not reached". */
  public static String value(OptionalDouble quantile) {
    return quantile.isPresent()
        ? NumberWording.oneDecimal(quantile.getAsDouble())
        : Messages.text("number.notReached");
  }

  /**
   * The quantile with its limits: "50.4 (42.0–71.3)", "50.4 (above 42.0)" where the upper limit is
   * not reached, "not reached (above 53.1)".
   */
  public static String withLimits(
      OptionalDouble quantile, OptionalDouble lower, OptionalDouble upper) {
    if (lower.isPresent() && upper.isPresent() && quantile.isPresent()) {
      return value(quantile)
          + " ("
          + IntervalWording.oneDecimal(lower.getAsDouble(), upper.getAsDouble())
          + ")";
    }
    if (lower.isPresent()) {
      String from = NumberWording.oneDecimal(lower.getAsDouble());
      return value(quantile) + " (" + Messages.text("number.above", from) + ")";
    }
    return quantile.isPresent()
        ? value(quantile) + " (" + Messages.text("number.limitsNotEstimable") + ")"
        : value(quantile);
  }
}
