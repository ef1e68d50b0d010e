package org.riskset.referee;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.CurveSeries;
import org.riskset.figure.SurvivalFigure;
import org.riskset.figure.TimeTicks;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.Severity;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.SurvivalAnalysis;

/** Curves drawn where too few patients are left to carry them. */
final class TailFindings {
  private TailFindings() {}

  static void add(Study study, SurvivalAnalysis survival, List<RefereeFinding> findings) {
    SurvivalFigure figure = SurvivalFigure.of(study, survival, null);
    TimeTicks ticks = figure.ticks();
    List<CurveSeries> thin =
        figure.curves().stream().filter(curve -> isThin(curve, ticks.end())).toList();
    if (thin.isEmpty()) {
      return;
    }
    String unit = TimeUnit.of(study);
    List<String> parts = thin.stream().map(curve -> part(figure, curve, unit)).toList();
    findings.add(
        new RefereeFinding(
            Severity.CAUTION,
            Message.of("referee.tail.claim"),
            Message.of("referee.tail.sentence", String.join("; ", parts)),
            cut(ticks, thin)));
  }

  private static boolean isThin(CurveSeries curve, double end) {
    return curve.tailFrom().isPresent() && curve.tailFrom().getAsDouble() < end;
  }

  private static String part(SurvivalFigure figure, CurveSeries curve, String unit) {
    return Messages.text(
        "referee.tail.part",
        NumberWording.count(figure.choices().tailThreshold(curve.patients())),
        curve.label(),
        NumberWording.oneDecimal(curve.tailFrom().orElseThrow()),
        unit);
  }

  /**
   * Ends the axis at the first tick after the earliest tail, if that is not its end already. A
   * group too small from the start gives no reason to cut.
   */
  private static @Nullable Remedy cut(TimeTicks ticks, List<CurveSeries> thin) {
    double earliest =
        thin.stream()
            .mapToDouble(curve -> curve.tailFrom().orElseThrow())
            .filter(time -> time > 0)
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    OptionalDouble tick =
        ticks.times().stream()
            .mapToDouble(Double::doubleValue)
            .filter(time -> time >= earliest && time < ticks.end())
            .findFirst();
    if (tick.isEmpty()) {
      return null;
    }
    double end = tick.getAsDouble();
    return new Remedy(
        Message.of("referee.tail.remedy", NumberWording.fixed(end, end == Math.rint(end) ? 0 : 1)),
        study -> study.withFigure(endingAt(study.figure(), end)));
  }

  private static FigureSpec endingAt(FigureSpec figure, double end) {
    return figure.withSurvival(
        figure.survival().withTimeAxis(figure.survival().timeStep(), OptionalDouble.of(end)));
  }
}
