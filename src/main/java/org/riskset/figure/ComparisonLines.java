package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.logrank.LogRankOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;

/** Words a comparison of groups as lines in the plot: the effect first, then the test. */
final class ComparisonLines {
  private final FigureWords words;

  ComparisonLines(Study study) {
    this.words = new FigureWords(study);
  }

  List<TestLine> of(ComparisonAnalysis comparison) {
    List<TestLine> lines = new ArrayList<>();
    comparison
        .hazardRatio()
        .map(ComparisonAnalysis.Contrast::coefficient)
        .map(this::hazardRatio)
        .ifPresent(lines::add);
    lines.add(logRank(comparison.logRank()));
    return lines;
  }

  private TestLine hazardRatio(Coefficient coefficient) {
    if (!coefficient.isEstimated()) {
      String reason = Messages.text("figure.notEstimable.separated");
      return line("figure.test.hazardRatio.none", NotEstimableWording.because(reason));
    }
    return line(
        "figure.test.hazardRatio",
        RatioWording.value(coefficient.hazardRatio()),
        words.confidencePercent(),
        RatioWording.limits(coefficient.lower(), coefficient.upper()));
  }

  private static TestLine logRank(LogRankOutcome outcome) {
    if (outcome instanceof LogRankOutcome.Estimated estimated) {
      return line(
          "figure.test.logRank", PValueWording.sentence(estimated.result().test().pValue()));
    }
    LogRankOutcome.Impossible impossible = (LogRankOutcome.Impossible) outcome;
    return line("figure.test.logRank", NotEstimableWording.because(impossible.reason()));
  }

  private static TestLine line(String key, Object... arguments) {
    return new TestLine(Messages.text(key, arguments), Messages.text(key + ".brief", arguments));
  }
}
