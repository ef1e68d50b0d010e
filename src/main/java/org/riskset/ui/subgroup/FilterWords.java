package org.riskset.ui.subgroup;

import org.riskset.data.Dictionary;
import org.riskset.data.filter.Condition;
import org.riskset.messages.Messages;

/** Says what a filter asks for. */
final class FilterWords {
  private FilterWords() {}

  static String of(Condition condition, Dictionary dictionary) {
    String label = dictionary.label(condition.column());
    if (condition instanceof Condition.In in) {
      return Messages.text(
          "ui.filter.levels",
          label,
          String.join(
              ", ",
              in.levels().stream()
                  .map(level -> dictionary.levelLabel(in.column(), level))
                  .toList()));
    }
    Condition.Between range = (Condition.Between) condition;
    return Messages.text("ui.filter.range", label, range(range.low(), range.high()));
  }

  /** A range as people write it. */
  static String range(double low, double high) {
    if (Double.isInfinite(high)) {
      return Messages.text("ui.filter.atLeast", number(low));
    }
    return Double.isInfinite(low)
        ? Messages.text("ui.filter.atMost", number(high))
        : Messages.text("ui.filter.between", number(low), number(high));
  }

  /** A number without decimals that say nothing. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
