package org.riskset.report;

import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.cutpoint.CutpointMethod;
import org.riskset.statistics.cutpoint.CutpointOutcome;
import org.riskset.statistics.cutpoint.MaximalLogRank;
import org.riskset.study.Study;
import org.riskset.study.cutpoint.CutpointAnalysis;

/** A search for a cut-point in plain text. */
final class CutpointText {
  private static final int DECIMALS = 2;

  private final CutpointAnalysis analysis;
  private final SampleText sample;
  private final String variable;
  private final String percent;

  private CutpointText(Study study, CutpointAnalysis analysis) {
    this.analysis = analysis;
    this.sample = new SampleText(study);
    this.variable = sample.labels(List.of(analysis.spec().variable()));
    this.percent = NumberWording.count(100 * study.confidenceLevel());
  }

  static String of(Study study, CutpointAnalysis analysis) {
    return new CutpointText(study, analysis).page();
  }

  private String page() {
    TextPage page = new TextPage();
    page.line("report.cutpoint.title", variable).gap();
    sample.above(page, analysis.sample());
    analysis.cut().ifPresent(found -> add(page, found));
    if (analysis.outcome() instanceof CutpointOutcome.Impossible impossible) {
      page.line("report.cutpoint.none", NotEstimableWording.because(impossible.reason()));
    }
    sample.below(page, analysis.warnings());
    return page.text();
  }

  private void add(TextPage page, CutpointAnalysis.Found found) {
    String cut = NumberWording.asNeeded(found.result().cutpoint());
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.group"),
                Messages.text("report.patients"),
                Messages.text("report.events")));
    addSide(table, Messages.text("report.cutpoint.below", cut), found.sides().get(0));
    addSide(table, Messages.text("report.cutpoint.above", cut), found.sides().get(1));
    page.table(table).gap();
    page.line(
        "report.cutpoint.statistic",
        NumberWording.fixed(found.result().statistic(), DECIMALS),
        found.result().candidates().size());
    page.line(
        "report.cutpoint.p",
        PValueWording.sentence(found.pValue().value()),
        Messages.text("report.cutpoint.method." + analysis.spec().method().name()));
    if (analysis.spec().method() == CutpointMethod.HL) {
      page.line("report.cutpoint.bound", PValueWording.sentence(found.pValue().bound()));
    }
    if (analysis.spec().method() != CutpointMethod.PERMUTATION) {
      found
          .permutation()
          .ifPresent(
              test ->
                  page.line(
                      "report.permutation",
                      PValueWording.sentence(test.pValue()),
                      NumberWording.count(test.permutations())));
    }
    found.bootstrap().ifPresent(spread -> add(page, spread));
    page.gap();
    MaximalLogRank largest = found.result().maximalLogRank();
    page.paragraph(
        Messages.text(
            "report.cutpoint.uncorrected",
            PValueWording.sentence(largest.uncorrected().pValue()),
            NumberWording.asNeeded(largest.cutpoint())));
  }

  private static void addSide(TextTable table, String label, CutpointAnalysis.Side side) {
    table.add(List.of(label, NumberWording.count(side.n()), NumberWording.count(side.events())));
  }

  private void add(TextPage page, CutpointAnalysis.Spread spread) {
    page.line(
        "report.cutpoint.bootstrap",
        percent,
        NumberWording.count(spread.withCut()),
        NumberWording.asNeeded(spread.lower()),
        NumberWording.asNeeded(spread.upper()),
        NumberWording.asNeeded(spread.median()));
  }
}
