package org.riskset.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.MedianWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.ComparisonAnalysis;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/** Puts together what a survival figure shows. */
final class SurvivalFigureAssembly {
  private final Study study;
  private final SurvivalAnalysis analysis;
  private final List<TestLine> tests;
  private final FigureWords words;

  SurvivalFigureAssembly(
      Study study, SurvivalAnalysis analysis, @Nullable ComparisonAnalysis comparison) {
    this.study = study;
    this.analysis = analysis;
    this.words = new FigureWords(study);
    this.tests = comparison == null ? List.of() : new ComparisonLines(study).of(comparison);
  }

  SurvivalFigure figure() {
    FigureSpec.Survival choices = study.figure().survival();
    TimeTicks ticks =
        TimeTicks.of(
            analysis.followUp().longest(),
            study.cohort().dictionary().timeUnit(),
            choices.timeStep(),
            choices.timeEnd());
    ValueAxis values = ValueAxis.of(choices.scale(), lowest(ticks.end()));
    List<CurveSeries> curves =
        analysis.curves().stream()
            .map(group -> new CurveAssembly(group, choices, values.top()).series(ticks))
            .toList();
    return new SurvivalFigure(
        words.survivalTitle(),
        words.caption(),
        alternative(curves),
        words.timeTitle(),
        words.survivalAxisTitle(),
        ticks,
        values,
        curves,
        curves.stream().map(RiskRow::of).toList(),
        tests,
        choices);
  }

  /** The lowest survival above 0 up to a time; 1 if it never falls. */
  private double lowest(double end) {
    return analysis.curves().stream()
        .map(GroupCurve::curve)
        .flatMapToDouble(
            curve ->
                IntStream.range(0, curve.size())
                    .filter(i -> curve.time(i) <= end)
                    .mapToDouble(curve::survival))
        .filter(survival -> survival > 0)
        .min()
        .orElse(1);
  }

  private String alternative(List<CurveSeries> curves) {
    String groups = curves.stream().map(this::groupInWords).collect(Collectors.joining("; "));
    String first = Messages.text("figure.survival.alternative", words.survivalTitle(), groups);
    return first + " " + secondSentence();
  }

  private String secondSentence() {
    if (!tests.isEmpty()) {
      return FigureWords.capitalised(
          tests.stream().map(TestLine::full).collect(Collectors.joining("; ")) + ".");
    }
    String longest = NumberWording.oneDecimal(analysis.followUp().longest());
    String unit = study.cohort().dictionary().timeUnit();
    return Messages.text(
        "figure.survival.alternative.followUp", unit == null ? longest : longest + " " + unit);
  }

  private String groupInWords(CurveSeries curve) {
    return Messages.text(
        "figure.survival.alternative.group",
        curve.label(),
        NumberWording.count(curve.patients()),
        words.events(curve.events()),
        MedianWording.value(curve.median()));
  }
}
