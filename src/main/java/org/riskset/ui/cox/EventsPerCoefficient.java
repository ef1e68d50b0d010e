package org.riskset.ui.cox;

import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/**
 * How many events a model has for each coefficient.
 *
 * @param ratio events per coefficient, NaN without coefficients
 * @param value the ratio as people read it
 * @param name what it is
 * @param explanation where it comes from and what there would be room for
 */
record EventsPerCoefficient(double ratio, String value, String name, String explanation) {
  private static final int WANTED = 10;

  static EventsPerCoefficient of(Study study, CoxAnalysis analysis) {
    int events = analysis.sample().events();
    int coefficients = analysis.columns().size();
    String plural = study.endpoint().words().plural();
    double ratio = coefficients == 0 ? Double.NaN : (double) events / coefficients;
    return new EventsPerCoefficient(
        ratio,
        coefficients == 0 ? "–" : NumberWording.oneDecimal(ratio),
        Messages.text("cox.meter.name", plural),
        Messages.text(
            "cox.meter.explanation",
            NumberWording.count(events),
            plural,
            coefficients,
            events / WANTED));
  }
}
