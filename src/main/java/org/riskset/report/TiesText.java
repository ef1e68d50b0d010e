package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.statistics.cox.likelihood.Ties;

/** The names of those whose treatment of ties is used. */
final class TiesText {
  private TiesText() {}

  static String of(Ties ties) {
    return switch (ties) {
      case EFRON -> Messages.text("report.efron");
      case BRESLOW -> Messages.text("report.breslow");
      case EXACT -> Messages.text("report.exact");
    };
  }
}
