package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.logrank.TrendOutcome;
import org.riskset.study.EqualityTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.EqualityTestResult;
import org.riskset.study.analysis.TestLabels;

/** Words a comparison of groups as lines in the plot: the effect first, then the test. */
final class ComparisonLines {
  private final FigureWords words;
  private final EqualityTest test;
  private final boolean stratified;

  ComparisonLines(Study study) {
    this.words = new FigureWords(study);
    this.test = study.comparison().test();
    this.stratified = !study.comparison().strata().isEmpty();
  }

  List<TestLine> of(ComparisonAnalysis comparison) {
    List<TestLine> lines = new ArrayList<>();
    comparison
        .hazardRatio()
        .map(ComparisonAnalysis.Contrast::coefficient)
        .map(this::hazardRatio)
        .ifPresent(lines::add);
    lines.add(test(comparison.test()));
    comparison.further().trendTest().map(ComparisonLines::trend).ifPresent(lines::add);
    return lines;
  }

  private TestLine hazardRatio(Coefficient coefficient) {
    if (!coefficient.isEstimated()) {
      String reason = Messages.text("figure.notEstimable.separated");
      return TestLine.of("figure.test.hazardRatio.none", NotEstimableWording.because(reason));
    }
    return TestLine.of(
        "figure.test.hazardRatio",
        RatioWording.value(coefficient.hazardRatio()),
        words.confidencePercent(),
        RatioWording.limits(coefficient.lower(), coefficient.upper()));
  }

  private TestLine test(EqualityTestResult result) {
    return TestLine.of(
        stratified ? "figure.test.stratified" : "figure.test.equality",
        TestLabels.of(test),
        result
            .impossible()
            .map(NotEstimableWording::because)
            .orElseGet(() -> PValueWording.sentence(result.pValue())));
  }

  private static TestLine trend(TrendOutcome outcome) {
    return TestLine.of(
        "figure.test.trend",
        outcome instanceof TrendOutcome.Estimated estimated
            ? PValueWording.sentence(estimated.test().pValue())
            : NotEstimableWording.because(((TrendOutcome.Impossible) outcome).reason()));
  }
}
