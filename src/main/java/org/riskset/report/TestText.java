package org.riskset.report;

import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;

/** Tests in plain text: "Log-rank test: χ² = 25.11 on 1 degree of freedom, p &lt; 0.001". */
final class TestText {
  private static final int DECIMALS = 2;

  private TestText() {}

  static String of(String name, ChiSquareTest test) {
    if (Double.isNaN(test.statistic())) {
      String reason =
          test.degreesOfFreedom() == 0
              ? NotEstimableWording.reason(NotEstimable.NO_COVARIATES)
              : Messages.text("report.infiniteCoefficient");
      return Messages.text("report.noTest", name, NotEstimableWording.because(reason));
    }
    return Messages.text(
        "report.test",
        name,
        NumberWording.fixed(test.statistic(), DECIMALS),
        test.degreesOfFreedom(),
        PValueWording.sentence(test.pValue()));
  }
}
