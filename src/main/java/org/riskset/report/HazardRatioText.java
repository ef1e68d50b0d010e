package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;

/** The hazard ratio of two groups in plain text, also where it does not exist. */
final class HazardRatioText {
  private HazardRatioText() {}

  /** "0.26 (0.14–0.48)", or why there is none. */
  static String of(Coefficient coefficient) {
    return coefficient.isEstimated()
        ? RatioWording.withLimits(
            coefficient.hazardRatio(), coefficient.lower(), coefficient.upper())
        : NotEstimableWording.because(Messages.text("report.infiniteRatio"));
  }
}
