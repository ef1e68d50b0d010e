package org.riskset.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.ValidationJson;
import org.riskset.statistics.cox.validation.Calibration;
import org.riskset.statistics.cox.validation.Measures;
import org.riskset.statistics.cox.validation.Optimism;
import org.riskset.statistics.kaplanmeier.SurvivalAt;
import org.riskset.study.Study;
import org.riskset.study.validation.ValidationAnalysis;

/**
 * A validation as part of the answer on a Cox model.
 *
 * @param study the study with the model
 * @param analysis the validation
 */
public record ValidationSection(Study study, ValidationAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    TextPage page = new TextPage();
    Optimism optimism = analysis.optimism();
    page.line(
        "report.validate.title",
        optimism.replicates(),
        Long.toString(analysis.spec().seed()),
        optimism.failed());
    page.table(measures());
    if (optimism.withoutSlope() > 0) {
      page.paragraph(Messages.text("report.validate.withoutSlope", optimism.withoutSlope()));
    }
    PenaltyText.bootstrap(page, study.cox().penalty());
    analysis.calibrations().forEach(calibration -> add(page, calibration));
    return page.text();
  }

  private TextTable measures() {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.validate.measure"),
                Messages.text("report.validate.apparent"),
                Messages.text("report.validate.optimism"),
                Messages.text("report.validate.corrected")));
    add(table, "report.validate.concordance", Measures::concordance);
    add(table, "report.validate.slope", Measures::slope);
    add(table, "report.validate.rSquared", Measures::rSquared);
    return table;
  }

  private void add(TextTable table, String name, ToDoubleFunction<Measures> measure) {
    Optimism optimism = analysis.optimism();
    table.add(
        List.of(
            Messages.text(name),
            number(measure.applyAsDouble(optimism.apparent())),
            number(measure.applyAsDouble(optimism.optimism())),
            number(measure.applyAsDouble(optimism.corrected()))));
  }

  private static String number(double value) {
    return Double.isFinite(value) ? NumberWording.fixed(value, 3) : Messages.text("report.none");
  }

  private void add(TextPage page, Calibration calibration) {
    page.gap();
    String time = NumberWording.oneDecimal(calibration.time());
    page.line("report.calibration.title", time);
    if (calibration.groups().isEmpty()) {
      page.line("report.calibration.unknown");
      return;
    }
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.calibration.group"),
                Messages.text("report.patients"),
                Messages.text("report.calibration.predicted"),
                new SampleText(study).withInterval(Messages.text("report.calibration.observed"))));
    for (int k = 0; k < calibration.groups().size(); k++) {
      Calibration.Group group = calibration.groups().get(k);
      table.add(
          List.of(
              NumberWording.count(k + 1.0),
              NumberWording.count(group.n()),
              PercentWording.number(group.predicted()),
              observed(group.observed())));
    }
    page.table(table);
  }

  private static String observed(SurvivalAt at) {
    if (Double.isNaN(at.estimate())) {
      return Messages.text("report.beyond");
    }
    return Double.isNaN(at.lower()) || Double.isNaN(at.upper())
        ? PercentWording.number(at.estimate())
        : PercentWording.withLimits(at.estimate(), at.lower(), at.upper());
  }

  @Override
  public AnswerPart json() {
    return new ValidationJson(study.cox().penalty(), analysis);
  }
}
