package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;

/** Hazard ratios in plain text, also those that do not exist. */
final class HazardRatioText {
  private HazardRatioText() {}

  /** "0.26 (0.14–0.48)", or why there is none. */
  static String ratio(Coefficient coefficient) {
    return switch (coefficient.status()) {
      case ESTIMATED ->
          RatioWording.withLimits(
              coefficient.hazardRatio(), coefficient.lower(), coefficient.upper());
      case ALIASED -> Messages.text("report.cox.aliased");
      case INFINITE_POSITIVE -> Messages.text("report.cox.infinitePositive");
      case INFINITE_NEGATIVE -> Messages.text("report.cox.infiniteNegative");
    };
  }

  /** The p-value, empty where there is none. */
  static String pValue(Coefficient coefficient) {
    return coefficient.isEstimated() ? PValueWording.value(coefficient.pValue()) : "";
  }
}
