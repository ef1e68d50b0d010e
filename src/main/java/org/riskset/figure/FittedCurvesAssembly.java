package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.RatioWording;
import org.riskset.statistics.parametric.HazardRatio;
import org.riskset.statistics.parametric.Parameter;
import org.riskset.statistics.parametric.TimeRatio;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;
import org.riskset.study.parametric.DistributionLabel;
import org.riskset.study.parametric.GroupModel;

/**
 * Adds the curves of a parametric model to a survival figure. No curve goes beyond the last
 * observed time of its group.
 */
final class FittedCurvesAssembly {
  private static final int POINTS = 240;

  private final Study study;
  private final SurvivalFigure figure;
  private final GroupModel model;
  private final SurvivalScale scale;
  private final FigureWords words;

  FittedCurvesAssembly(Study study, SurvivalFigure figure, GroupModel model) {
    this.study = study;
    this.figure = figure;
    this.model = model;
    this.scale = study.figure().survival().scale();
    this.words = new FigureWords(study);
  }

  SurvivalFigure figure(SurvivalAnalysis analysis) {
    String name = Messages.text("figure.fitted.name", DistributionLabel.of(model.distribution()));
    return figure.with(
        Messages.text("figure.fitted.title", figure.title(), name),
        Messages.text("figure.fitted.alternative", figure.alternative(), inWords(name)),
        effects(),
        new FittedCurves(Capital.first(name), curves(analysis)));
  }

  /** Curves of the follow-up, events and censorings in each other's place, have no model here. */
  private List<FittedCurves.Curve> curves(SurvivalAnalysis analysis) {
    return study.survival().estimator().reverse()
        ? List.of()
        : analysis.curves().stream()
            .flatMap(group -> model.survival(group.group()).stream().map(s -> curve(group, s)))
            .toList();
  }

  private FittedCurves.Curve curve(GroupCurve group, DoubleUnaryOperator survival) {
    double end = Math.min(group.followUp().longest(), figure.ticks().end());
    List<FittedCurves.Point> points = new ArrayList<>();
    for (double time : times(end)) {
      double value = scale.of(survival.applyAsDouble(time));
      if (figure.values().holds(value)) {
        points.add(new FittedCurves.Point(time, value));
      }
    }
    return new FittedCurves.Curve(group.style(), points);
  }

  /** Denser where time begins, as hazards of these models may be infinite there. */
  private double[] times(double end) {
    double start = figure.ticks().start();
    return IntStream.rangeClosed(0, POINTS)
        .mapToDouble(i -> (double) i / POINTS)
        .map(
            part ->
                figure.ticks().isLogarithmic()
                    ? start * Math.pow(end / start, part)
                    : end * part * part)
        .filter(time -> time <= end)
        .toArray();
  }

  /** The ratios of two groups; more have no place in a plot. */
  private List<TestLine> effects() {
    List<GroupModel.Effect> effects = model.effects(study.confidenceLevel());
    return effects.size() == 1 ? lines(effects.get(0)) : List.of();
  }

  private List<TestLine> lines(GroupModel.Effect effect) {
    List<TestLine> lines = new ArrayList<>();
    boolean exists = effect.parameter().status() == Parameter.Status.ESTIMATED;
    effect.timeRatio().ifPresent(ratio -> lines.add(exists ? line(ratio) : none("timeRatio")));
    effect.hazardRatio().ifPresent(ratio -> lines.add(exists ? line(ratio) : none("hazardRatio")));
    return lines;
  }

  private TestLine line(TimeRatio ratio) {
    return line("timeRatio", ratio.estimate(), ratio.lower(), ratio.upper());
  }

  private TestLine line(HazardRatio ratio) {
    return line("hazardRatio", ratio.estimate(), ratio.lower(), ratio.upper());
  }

  private TestLine line(String measure, double estimate, double lower, double upper) {
    return TestLine.of(
        "figure.test." + measure,
        RatioWording.value(estimate),
        words.confidencePercent(),
        RatioWording.limits(lower, upper));
  }

  private static TestLine none(String measure) {
    String reason = Messages.text("figure.notEstimable.separated");
    return TestLine.of("figure.test." + measure + ".none", NotEstimableWording.because(reason));
  }

  private String inWords(String name) {
    String lines = effects().stream().map(TestLine::full).collect(Collectors.joining("; "));
    return lines.isEmpty()
        ? Messages.text("figure.fitted.alternative.curves", name)
        : Messages.text("figure.fitted.alternative.effects", name, lines);
  }
}
