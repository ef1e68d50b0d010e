package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskset.messages.Capital;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.statistics.incidence.IncidenceCurve;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.incidence.GroupIncidence;
import org.riskset.study.incidence.IncidenceAnalysis;

/**
 * Puts together what a figure of cumulative incidences shows: the cause of interest in each group,
 * or all causes where there are no groups.
 */
final class IncidenceFigureAssembly {
  private final IncidenceAnalysis analysis;
  private final boolean byGroup;
  private final FigureSpec.Survival choices;
  private final FigureWords words;
  private final TimeTicks ticks;

  IncidenceFigureAssembly(Study study, IncidenceAnalysis analysis) {
    this.analysis = analysis;
    byGroup = !study.groups().isEmpty();
    // Half of the patients is nothing that an incidence need reach.
    choices = study.figure().survival().withMedianLines(false);
    words = new FigureWords(study);
    ticks =
        TimeTicks.of(
            analysis.groups().stream().mapToDouble(IncidenceFigureAssembly::end).max().orElse(0),
            study.cohort().dictionary().timeUnit(),
            choices.timeStep(),
            choices.timeEnd());
  }

  private static double end(GroupIncidence group) {
    int size = group.estimate().size();
    return size == 0 ? 0 : group.estimate().time(size - 1);
  }

  SurvivalFigure figure() {
    List<CurveSeries> curves = curves();
    String title =
        byGroup
            ? words.byGroups(Messages.text("figure.incidence.ofCause", cause()))
            : Messages.text("figure.incidence.byCause");
    return new SurvivalFigure(
        title,
        words.caption(),
        alternative(title, curves),
        words.timeTitle(),
        byGroup
            ? Messages.text("figure.incidence.axisOfCause", cause())
            : Messages.text("figure.incidence.axis"),
        ticks,
        ValueAxis.percent(),
        curves,
        rows(curves),
        tests(),
        choices,
        FittedCurves.none());
  }

  private String cause() {
    return Capital.inSentence(analysis.causes().get(analysis.interest()).label());
  }

  private List<CurveSeries> curves() {
    List<CurveSeries> curves = new ArrayList<>();
    for (GroupIncidence group : analysis.groups()) {
      if (byGroup) {
        IncidenceCurve curve = group.estimate().causes().get(analysis.interest());
        curves.add(series(group, curve, group.group(), group.label(), group.style()));
      } else {
        IntStream.range(0, analysis.causes().size())
            .mapToObj(
                c ->
                    series(
                        group,
                        group.estimate().causes().get(c),
                        analysis.causes().get(c).value(),
                        analysis.causes().get(c).label(),
                        c))
            .forEach(curves::add);
      }
    }
    return curves;
  }

  private CurveSeries series(
      GroupIncidence group, IncidenceCurve curve, String name, String label, int style) {
    OptionalDouble tail =
        ThinTail.start(
            curve.size(), curve::time, curve::atRisk, choices.tailPercent(), choices.tailCount());
    return new CurveSeries(
        name,
        label,
        style,
        curve.rows(),
        curve.totalEvents(),
        Steps.from(0, curve.size(), curve::time, curve::incidence, curve::lower, curve::upper),
        tail,
        IntStream.range(0, curve.size())
            .filter(i -> group.estimate().censored(i) > 0)
            .mapToObj(curve::time)
            .toList(),
        OptionalDouble.empty(),
        ticks.times().stream().map(time -> count(curve, time, tail)).toList());
  }

  private static RiskCount count(IncidenceCurve curve, double time, OptionalDouble tail) {
    boolean thin = tail.isPresent() && time > tail.getAsDouble();
    var at = curve.at(time);
    return new RiskCount(time, at.atRisk(), at.eventsSoFar(), 0, thin);
  }

  /** Curves of causes are curves of the same patients: one row counts them. */
  private List<RiskRow> rows(List<CurveSeries> curves) {
    if (byGroup || curves.isEmpty()) {
      return curves.stream().map(RiskRow::of).toList();
    }
    String everyone = analysis.groups().get(0).label();
    return List.of(new RiskRow(everyone, OptionalInt.empty(), curves.get(0).counts()));
  }

  private List<TestLine> tests() {
    if (!byGroup) {
      return List.of();
    }
    GrayOutcome outcome = analysis.grayTests().get(analysis.interest());
    String result =
        outcome instanceof GrayOutcome.Estimated estimated
            ? PValueWording.sentence(estimated.test().pValue())
            : NotEstimableWording.because(((GrayOutcome.Impossible) outcome).reason());
    return List.of(
        new TestLine(
            Messages.text("figure.incidence.gray", result),
            Messages.text("figure.incidence.gray.brief", result)));
  }

  private String alternative(String title, List<CurveSeries> curves) {
    String list = curves.stream().map(this::inWords).collect(Collectors.joining("; "));
    String sentence = Messages.text("figure.survival.alternative", title, list);
    return tests().isEmpty()
        ? sentence
        : sentence + " " + Capital.first(tests().get(0).full()) + ".";
  }

  private String inWords(CurveSeries curve) {
    double last = curve.steps().value(curve.steps().size() - 1);
    return Messages.text(
        "figure.incidence.alternative.curve",
        curve.label(),
        NumberWording.count(curve.patients()),
        words.events(curve.events()),
        PercentWording.of(last));
  }
}
