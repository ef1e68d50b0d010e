package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.logrank.TrendOutcome;
import org.riskset.study.EqualityTest;
import org.riskset.study.analysis.EqualityTestResult;
import org.riskset.study.analysis.TestLabels;

/** Tests of equal survival as sentences, for reports and for the window. */
public final class EqualityTestText {
  private static final int DECIMALS = 2;

  private EqualityTestText() {}

  /** "Log-rank test: χ² = 25.11 on 1 degree of freedom, p &lt; 0.001", or why there is none. */
  public static String test(EqualityTest test, EqualityTestResult result) {
    String name = Messages.text("report.testName", TestLabels.of(test));
    if (result.impossible().isPresent()) {
      NotEstimable reason = result.impossible().get();
      return Messages.text("report.noTest", name, NotEstimableWording.because(reason));
    }
    return result
        .chiSquare()
        .map(chiSquare -> TestText.of(name, chiSquare))
        .orElseGet(
            () ->
                Messages.text(
                    "report.compare.largest",
                    name,
                    NumberWording.fixed(result.statistic(), DECIMALS),
                    PValueWording.sentence(result.pValue())));
  }

  /** "Test for trend over the groups in this order: z = 2.31, p = 0.02", or why there is none. */
  public static String trend(TrendOutcome outcome) {
    if (outcome instanceof TrendOutcome.Estimated trend) {
      return Messages.text(
          "report.compare.trend",
          NumberWording.fixed(trend.z(), DECIMALS),
          PValueWording.sentence(trend.test().pValue()));
    }
    TrendOutcome.Impossible none = (TrendOutcome.Impossible) outcome;
    return Messages.text(
        "report.noTest",
        Messages.text("report.compare.trendName"),
        NotEstimableWording.because(none.reason()));
  }
}
