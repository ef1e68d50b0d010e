package org.riskset.report;

import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.study.Study;
import org.riskset.study.weighting.WeightingAnalysis;
import org.riskset.study.weighting.WeightingSpec;

/** Groups made comparable by propensity weights, in plain text. */
final class WeightingText {
  private static final int DECIMALS = 3;

  private final WeightingAnalysis analysis;
  private final SampleText sample;

  private WeightingText(Study study, WeightingAnalysis analysis) {
    this.analysis = analysis;
    this.sample = new SampleText(study);
  }

  static String of(Study study, WeightingAnalysis analysis) {
    return new WeightingText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    WeightingSpec spec = analysis.spec();
    page.line("report.weights.title", sample.labels(List.of(spec.group()))).gap();
    sample.above(page, analysis.sample());
    page.paragraph(Messages.text("report.weights.estimand." + spec.estimand().name()));
    if (spec.stabilized()) {
      page.line("report.weights.stabilized");
    }
    if (spec.truncation() > 0) {
      String percent = Percentage.plain(spec.truncation());
      page.line("report.weights.truncated", percent, Percentage.plain(1 - spec.truncation()));
    }
    page.line(
        "report.weights.score",
        analysis.groups().get(1).label(),
        Messages.text("report.weights.method." + spec.method().name()),
        number(analysis.scores().min()),
        number(analysis.scores().max()));
    String smallest = number(analysis.weights().min());
    page.line("report.weights.range", smallest, number(analysis.weights().max())).gap();
    page.table(groups()).gap().table(balance());
    page.paragraph(
        Messages.text("report.weights.band", number(analysis.balance().get(0).nullBand())));
    sample.below(page, analysis.warnings());
    page.gap().block(KaplanMeierText.of(analysis.weighted(), analysis.survival()));
    page.gap().block(CoxText.of(analysis.weighted(), analysis.cox(), List.of()));
    return page.text();
  }

  private TextTable groups() {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text("report.patients"),
                Messages.text("report.weights.sum"),
                Messages.text("report.weights.effective")));
    for (WeightingAnalysis.Group group : analysis.groups()) {
      table.add(
          List.of(
              group.label(),
              NumberWording.count(group.n()),
              NumberWording.oneDecimal(group.weightSum()),
              NumberWording.oneDecimal(group.effectiveSampleSize())));
    }
    return table;
  }

  private TextTable balance() {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.weights.difference"),
                Messages.text("report.weights.before"),
                Messages.text("report.weights.after")));
    for (WeightingAnalysis.Balance row : analysis.balance()) {
      table.add(List.of(row.term(), difference(row.before()), difference(row.after())));
    }
    return table;
  }

  private static String difference(double value) {
    return Double.isNaN(value)
        ? NotEstimableWording.because(Messages.text("report.weights.noVariation"))
        : number(value);
  }

  private static String number(double value) {
    return NumberWording.fixed(value, DECIMALS);
  }
}
