package org.riskset.report;

import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PValueWording;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.ProportionalityAnalysis;

/** The test of proportional hazards in plain text. */
final class ProportionalityText {
  private static final int DECIMALS = 2;

  private ProportionalityText() {}

  static void add(TextPage page, Study study, CoxAnalysis analysis) {
    analysis.proportionalHazards().ifPresent(found -> tests(page, found));
    boolean asked = study.cox().proportionality().transform().isPresent();
    if (asked && analysis.penalized().isPresent()) {
      page.line("report.cox.zph.penalized");
    }
  }

  private static void tests(TextPage page, ProportionalityAnalysis found) {
    page.gap();
    page.line(
        "report.cox.zph.title",
        Messages.text("report.cox.zph." + found.tests().transform().name()));
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.cox.term"),
                Messages.text("report.cox.zph.statistic"),
                Messages.text("report.cox.zph.df"),
                Messages.text("report.cox.p")));
    for (int i = 0; i < found.terms().size(); i++) {
      table.add(row(found.terms().get(i), found.tests().terms().get(i)));
    }
    table.add(row(Messages.text("report.cox.zph.global"), found.tests().global()));
    page.table(table);
  }

  private static List<String> row(String name, ProportionalityOutcome outcome) {
    if (outcome instanceof ProportionalityOutcome.Impossible impossible) {
      return List.of(name, NotEstimableWording.because(impossible.reason()));
    }
    ChiSquareTest test = ((ProportionalityOutcome.Tested) outcome).test();
    return List.of(
        name,
        NumberWording.fixed(test.statistic(), DECIMALS),
        Integer.toString(test.degreesOfFreedom()),
        PValueWording.value(test.pValue()));
  }
}
