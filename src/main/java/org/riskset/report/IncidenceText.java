package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.graytest.GrayOutcome;
import org.riskset.statistics.incidence.IncidenceAt;
import org.riskset.statistics.incidence.IncidenceCurve;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Study;
import org.riskset.study.incidence.GroupIncidence;
import org.riskset.study.incidence.IncidenceAnalysis;

/** Cumulative incidences in plain text. */
final class IncidenceText {
  private final Study study;
  private final IncidenceAnalysis analysis;
  private final SampleText sample;
  private final TimeWording times;

  private IncidenceText(Study study, IncidenceAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.sample = new SampleText(study);
    this.times =
        TimeWording.upTo(analysis.groups().stream().mapToDouble(this::end).max().orElse(0));
  }

  static String of(Study study, IncidenceAnalysis analysis) {
    return new IncidenceText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    page.line("report.incidence.title", sample.byGroups()).gap();
    sample.above(page, analysis.sample());
    if (!analysis.causes().isEmpty()) {
      page.table(curves()).gap();
      page.paragraph(method()).gap();
      tests(page);
    }
    IncidenceModelText.add(page, study, analysis, sample, times);
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private double end(GroupIncidence group) {
    return group.estimate().size() == 0 ? 0 : group.estimate().time(group.estimate().size() - 1);
  }

  private TextTable curves() {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text("report.incidence.cause"),
                Messages.text("report.events"),
                Messages.text("report.time.head"),
                Messages.text("report.atRisk"),
                Messages.text("report.eventsSoFar"),
                sample.withInterval(Messages.text("report.incidence.percent"))));
    for (GroupIncidence group : analysis.groups()) {
      for (int cause = 0; cause < analysis.causes().size(); cause++) {
        IncidenceCurve curve = group.estimate().causes().get(cause);
        String label = analysis.causes().get(cause).label();
        readingTimes(group).forEach(time -> table.add(row(group.label(), label, curve, time)));
      }
    }
    return table;
  }

  /** The times asked for; without any, the last time of the group. */
  private List<Double> readingTimes(GroupIncidence group) {
    return study.survival().times().isEmpty() ? List.of(end(group)) : study.survival().times();
  }

  private List<String> row(String group, String cause, IncidenceCurve curve, double time) {
    IncidenceAt at = curve.at(time);
    List<String> cells = new ArrayList<>();
    cells.add(group);
    cells.add(cause);
    cells.add(NumberWording.count(curve.totalEvents()));
    cells.add(times.value(time));
    cells.add(NumberWording.count(at.atRisk()));
    cells.add(NumberWording.count(at.eventsSoFar()));
    cells.add(incidence(at));
    return cells;
  }

  private static String incidence(IncidenceAt at) {
    if (Double.isNaN(at.estimate())) {
      return NotEstimableWording.because(Messages.text("report.incidence.beyond"));
    }
    return Double.isNaN(at.lower())
        ? PercentWording.number(at.estimate())
        : PercentWording.withLimits(at.estimate(), at.lower(), at.upper());
  }

  private String method() {
    String limits =
        study.incidence().scale() == ConfidenceType.NONE
            ? Messages.text("report.km.noLimits")
            : Messages.text(
                "report.incidence.limits",
                study.incidence().scale().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return Messages.text("report.incidence.variance." + study.incidence().variance().name())
        + " "
        + limits;
  }

  private void tests(TextPage page) {
    for (int cause = 0; cause < analysis.grayTests().size(); cause++) {
      String name = Messages.text("report.incidence.gray", analysis.causes().get(cause).label());
      page.plain(test(name, analysis.grayTests().get(cause)));
    }
    if (!analysis.grayTests().isEmpty() && !study.incidence().strata().isEmpty()) {
      page.line("report.compare.strata", sample.labels(study.incidence().strata()));
    }
    page.gap();
  }

  private static String test(String name, GrayOutcome outcome) {
    return outcome instanceof GrayOutcome.Estimated estimated
        ? TestText.of(name, estimated.test())
        : Messages.text(
            "report.noTest",
            name,
            NotEstimableWording.because(((GrayOutcome.Impossible) outcome).reason()));
  }
}
