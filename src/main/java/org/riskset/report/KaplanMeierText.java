package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.study.Study;
import org.riskset.study.analysis.FollowUp;
import org.riskset.study.analysis.GroupCurve;
import org.riskset.study.analysis.SurvivalAnalysis;

/** Kaplan-Meier curves in plain text. */
final class KaplanMeierText {
  private static final double MEDIAN = 0.5;

  private final Study study;
  private final SurvivalAnalysis analysis;
  private final SampleText sample;
  private final TimeWording times;

  private KaplanMeierText(Study study, SurvivalAnalysis analysis) {
    this.study = study;
    this.analysis = analysis;
    this.sample = new SampleText(study);
    this.times = TimeWording.upTo(analysis.followUp().longest());
  }

  static String of(Study study, SurvivalAnalysis analysis) {
    return new KaplanMeierText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    boolean reverse = study.survival().estimator().reverse();
    page.line(reverse ? "report.km.reverse" : "report.km.title", sample.byGroups()).gap();
    sample.above(page, analysis.sample());
    page.table(quantiles());
    if (!study.survival().times().isEmpty()) {
      page.gap().line("report.km.at").table(atTimes());
    }
    study.survival().horizon().ifPresent(tau -> restrictedMeans(page, tau));
    page.gap().line("report.km.followUp");
    new KaplanMeierMethods(study).describe(page, times, analysis.sample().beforeLandmark());
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private void restrictedMeans(TextPage page, double tau) {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                sample.withInterval(Messages.text("report.mean")),
                Messages.text("report.stdError")));
    for (GroupCurve group : analysis.curves()) {
      RestrictedMean mean = group.restrictedMean();
      if (mean != null) {
        table.add(
            List.of(
                group.label(),
                mean(mean),
                mean.estimable() ? times.finer(mean.standardError()) : ""));
      }
    }
    page.gap().line("report.km.restrictedMean", times.value(tau)).table(table);
  }

  private String mean(RestrictedMean mean) {
    if (!mean.estimable()) {
      return NotEstimableWording.because(
          Messages.text(
              "report.km.beyondFollowUp",
              times.value(mean.followedUntil()),
              times.value(mean.tau())));
    }
    double level = study.confidenceLevel();
    return times.value(mean.estimate())
        + " ("
        + times.range(mean.lower(level), mean.upper(level))
        + ")";
  }

  private TextTable quantiles() {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.group"));
    head.add(Messages.text("report.patients"));
    head.add(Messages.text("report.events"));
    for (double probability : study.survival().probabilities()) {
      head.add(sample.withInterval(quantileHead(probability)));
    }
    head.add(sample.withInterval(Messages.text("report.followUp")));
    head.add(Messages.text("report.range"));
    TextTable table = new TextTable(head);
    analysis.curves().forEach(group -> table.add(quantileRow(group)));
    return table;
  }

  private static String quantileHead(double probability) {
    return probability == MEDIAN
        ? Messages.text("report.median")
        : Messages.text("report.quantile", Percentage.plain(probability));
  }

  private List<String> quantileRow(GroupCurve group) {
    List<String> cells = new ArrayList<>();
    cells.add(group.label());
    cells.add(NumberWording.count(group.curve().rows()));
    cells.add(NumberWording.count(group.curve().totalEvents()));
    for (double probability : study.survival().probabilities()) {
      cells.add(quantile(group.curve().quantile(probability)));
    }
    FollowUp followUp = group.followUp();
    cells.add(quantile(followUp.median()));
    cells.add(times.range(followUp.shortest(), followUp.longest()));
    return cells;
  }

  private String quantile(Quantile quantile) {
    return times.quantile(quantile.estimate(), quantile.lower(), quantile.upper());
  }

  private TextTable atTimes() {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text("report.time.head"),
                Messages.text("report.atRisk"),
                Messages.text("report.eventsSoFar"),
                sample.withInterval(Messages.text("report.survivalPercent"))));
    for (GroupCurve group : analysis.curves()) {
      for (double time : study.survival().times()) {
        table.add(atRow(group.label(), group.curve().at(time)));
      }
    }
    return table;
  }

  private List<String> atRow(String group, SurvivalAt at) {
    return List.of(
        group,
        times.value(at.time()),
        NumberWording.count(at.atRisk()),
        NumberWording.count(at.eventsSoFar()),
        survival(at));
  }

  private String survival(SurvivalAt at) {
    if (Double.isNaN(at.estimate())) {
      return Messages.text("report.beyond");
    }
    return study.survival().confidenceType() == ConfidenceType.NONE
        ? PercentWording.number(at.estimate())
        : PercentWording.withLimits(at.estimate(), at.lower(), at.upper());
  }
}
