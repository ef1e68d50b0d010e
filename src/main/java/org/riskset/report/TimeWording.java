package org.riskset.report;

import java.util.OptionalDouble;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** Words times with as many decimals as the length of follow-up calls for. */
final class TimeWording {
  private static final int HUNDREDS = 2;
  private static final int THOUSANDS = 3;
  private static final int MOST_DECIMALS = 15;

  private static final int DIGITS = 4;

  /**
   * Follow-up of this length and more is told with powers of ten, as is that of no decimals left.
   */
  private static final double LONG = 1e9;

  private static final int POWERS = -1;

  private final int decimals;

  private TimeWording(int decimals) {
    this.decimals = decimals;
  }

  /**
   * Words times of a follow-up that lasts up to {@code longest}: none from 1000 on, one for 100 and
   * for 10, two for 1, three for 0.1; with powers of ten where follow-up is so short that 15
   * decimals would not tell times apart, or so long that digits would fill the line.
   */
  static TimeWording upTo(double longest) {
    if (!(longest > 0)) {
      return new TimeWording(1);
    }
    int magnitude = (int) Math.floor(Math.log10(longest));
    int wanted = magnitude < HUNDREDS ? HUNDREDS - magnitude : THOUSANDS - magnitude;
    boolean powers = wanted > MOST_DECIMALS || longest >= LONG;
    return new TimeWording(powers ? POWERS : Math.max(0, wanted));
  }

  String value(double time) {
    return decimals == POWERS
        ? NumberWording.significant(time, DIGITS)
        : NumberWording.fixed(time, decimals);
  }

  /** A standard error, with one more decimal than times have. */
  String finer(double error) {
    return decimals == POWERS
        ? value(error)
        : NumberWording.fixed(error, Math.min(MOST_DECIMALS, decimals + 1));
  }

  String range(double from, double to) {
    return value(from) + "–" + value(to);
  }

  /** A quantile with its limits: "50.4 (42.0–71.3)", "not reached (above 53.1)". */
  String quantile(OptionalDouble estimate, OptionalDouble lower, OptionalDouble upper) {
    String value =
        estimate.isPresent() ? value(estimate.getAsDouble()) : Messages.text("number.notReached");
    return value + limits(lower, upper);
  }

  private String limits(OptionalDouble lower, OptionalDouble upper) {
    if (lower.isEmpty()) {
      return "";
    }
    String from = value(lower.getAsDouble());
    return upper.isPresent()
        ? " (" + range(lower.getAsDouble(), upper.getAsDouble()) + ")"
        : " (" + Messages.text("number.above", from) + ")";
  }
}
