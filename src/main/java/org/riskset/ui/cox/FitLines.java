package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.concordance.Concordance;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;

/** Words how well a model fits. */
final class FitLines {
  private FitLines() {}

  static List<FitLine> of(Study study, CoxAnalysis analysis) {
    List<FitLine> lines = new ArrayList<>();
    lines.add(
        new FitLine(
            Messages.text("cox.fit.patients", study.endpoint().words().plural()),
            NumberWording.count(analysis.sample().n())
                + " · "
                + NumberWording.count(analysis.sample().events())));
    if (analysis.outcome() instanceof CoxOutcome.Fitted fitted) {
      CoxFit fit = fitted.fit();
      lines.add(test("cox.fit.likelihoodRatio", fit.likelihoodRatio()));
      lines.add(test("cox.fit.wald", fit.wald()));
      lines.add(test("cox.fit.score", fit.score()));
      lines.add(
          new FitLine(
              Messages.text("cox.fit.concordance"),
              concordance(fit.concordance(), study.confidenceLevel())));
    }
    return lines;
  }

  private static FitLine test(String key, ChiSquareTest test) {
    return new FitLine(
        Messages.text(key, test.degreesOfFreedom()),
        NumberWording.oneDecimal(test.statistic()) + ", " + PValueWording.sentence(test.pValue()));
  }

  /** C with normal limits, cut to the possible. */
  private static String concordance(Concordance concordance, double confidenceLevel) {
    double reach = NormalQuantile.twoSided(confidenceLevel) * concordance.standardError();
    return RatioWording.withLimits(
        concordance.estimate(),
        Math.max(0, concordance.estimate() - reach),
        Math.min(1, concordance.estimate() + reach));
  }
}
