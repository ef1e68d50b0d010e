package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.UnoJson;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.study.validation.UnoAnalysis;

/**
 * Uno's concordance as part of the answer on a Cox model.
 *
 * @param analysis the concordance
 */
public record UnoSection(UnoAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    return analysis
        .found()
        .filter(concordance -> Double.isFinite(concordance.estimate()))
        .map(UnoSection::line)
        .orElse("");
  }

  private static String line(Concordance concordance) {
    return Messages.text(
            "report.uno",
            NumberWording.fixed(concordance.estimate(), 3),
            NumberWording.fixed(concordance.standardError(), 3))
        + "\n";
  }

  @Override
  public AnswerPart json() {
    return new UnoJson(analysis);
  }
}
