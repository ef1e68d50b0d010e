package org.riskset.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Capital;
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
    TimeTicks ticks = ticks(choices);
    ValueAxis values = ValueAxis.of(choices.scale(), survival(ticks.end()));
    List<CurveSeries> curves =
        analysis.curves().stream()
            .map(group -> new CurveAssembly(group, choices, ticks, values).series())
            .toList();
    return new SurvivalFigure(
        words.survivalTitle(),
        words.caption(),
        alternative(curves),
        words.survivalTimeTitle(),
        words.survivalAxisTitle(),
        ticks,
        values,
        curves,
        curves.stream().map(RiskRow::of).toList(),
        tests,
        choices,
        FittedCurves.none());
  }

  private TimeTicks ticks(FigureSpec.Survival choices) {
    double longest = analysis.followUp().longest();
    return choices.scale().isLogarithmic()
        ? TimeTicks.logarithmic(firstFall(), longest, choices.timeEnd())
        : TimeTicks.of(
            longest, study.cohort().dictionary().timeUnit(), choices.timeStep(), choices.timeEnd());
  }

  /** The first time above 0 at which a curve lies between 0 and 1; 0 if none does. */
  private double firstFall() {
    return analysis.curves().stream()
        .map(GroupCurve::curve)
        .flatMapToDouble(
            curve ->
                IntStream.range(0, curve.size())
                    .filter(i -> curve.survival(i) > 0 && curve.survival(i) < 1)
                    .mapToDouble(curve::time))
        .filter(time -> time > 0)
        .min()
        .orElse(0);
  }

  /** Survival of all curves up to a time, as far as it is above 0. */
  private DoubleStream survival(double end) {
    return analysis.curves().stream()
        .map(GroupCurve::curve)
        .flatMapToDouble(
            curve ->
                IntStream.range(0, curve.size())
                    .filter(i -> curve.time(i) <= end)
                    .mapToDouble(curve::survival))
        .filter(survival -> survival > 0);
  }

  private String alternative(List<CurveSeries> curves) {
    String groups = curves.stream().map(this::groupInWords).collect(Collectors.joining("; "));
    String first = Messages.text("figure.survival.alternative", words.survivalTitle(), groups);
    return first + " " + secondSentence();
  }

  private String secondSentence() {
    if (!tests.isEmpty()) {
      return Capital.first(
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
