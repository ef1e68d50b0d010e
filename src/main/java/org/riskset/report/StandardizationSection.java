package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.StandardizationJson;
import org.riskset.statistics.cox.standardization.StandardizationReplicates;
import org.riskset.study.Study;
import org.riskset.study.standardization.StandardizationAnalysis;
import org.riskset.study.standardization.StandardizationAnalysis.Estimate;

/**
 * Standardised survival as part of the answer on a Cox model.
 *
 * @param study the study with the model
 * @param analysis the curves
 */
public record StandardizationSection(Study study, StandardizationAnalysis analysis)
    implements CoxSection {
  @Override
  public String text() {
    String label = study.cohort().dictionary().label(analysis.spec().column());
    TextPage page = new TextPage();
    page.line("report.standardize.title", label);
    page.paragraph(Messages.text("report.standardize.meaning", label));
    if (analysis.spec().times().isEmpty() && analysis.spec().tau().isEmpty()) {
      return page.line("report.standardize.nothing").text();
    }
    page.table(table());
    analysis.bootstrap().ifPresent(found -> add(page, found));
    return page.text();
  }

  private void add(TextPage page, StandardizationReplicates found) {
    page.line(
        "report.standardize.bootstrap",
        found.count(),
        Long.toString(analysis.spec().seed()),
        found.failed());
    PenaltyText.bootstrap(page, study.cox().penalty());
    if (study.cox().penalty().kind().isWeighted()) {
      page.paragraph(Messages.text("report.standardize.penalized"));
    }
  }

  private TextTable table() {
    TextTable table = new TextTable(head());
    for (int level = 0; level < analysis.levels().size(); level++) {
      table.add(curve(level));
    }
    for (int level = 0; level < analysis.levels().size(); level++) {
      if (level != analysis.reference()) {
        table.add(contrast(level));
      }
    }
    return table;
  }

  private List<String> head() {
    TimeWording times = times();
    List<String> head = new ArrayList<>();
    head.add(study.cohort().dictionary().label(analysis.spec().column()));
    for (double time : analysis.spec().times()) {
      head.add(withLimits(Messages.text("report.predict.at", times.value(time))));
    }
    analysis
        .spec()
        .tau()
        .ifPresent(
            tau ->
                head.add(withLimits(Messages.text("report.standardize.mean", times.value(tau)))));
    return head;
  }

  private String withLimits(String head) {
    return analysis.bootstrap().isPresent() ? new SampleText(study).withInterval(head) : head;
  }

  private TimeWording times() {
    return TimeWording.upTo(analysis.lastTime());
  }

  private List<String> curve(int level) {
    List<String> cells = new ArrayList<>();
    cells.add(label(level));
    for (int k = 0; k < analysis.spec().times().size(); k++) {
      cells.add(percent(analysis.survival(level, k)));
    }
    mean(analysis.restrictedMean(level)).ifPresent(cells::add);
    return cells;
  }

  private List<String> contrast(int level) {
    List<String> cells = new ArrayList<>();
    cells.add(
        Messages.text("report.standardize.difference", label(level), label(analysis.reference())));
    for (int k = 0; k < analysis.spec().times().size(); k++) {
      cells.add(percent(analysis.difference(level, k)));
    }
    mean(analysis.restrictedMeanDifference(level)).ifPresent(cells::add);
    return cells;
  }

  private String label(int level) {
    return study
        .cohort()
        .dictionary()
        .levelLabel(analysis.spec().column(), analysis.levels().get(level));
  }

  private static String percent(Estimate estimate) {
    if (Double.isNaN(estimate.value())) {
      return Messages.text("report.beyond");
    }
    double lower = estimate.spread().lower();
    return Double.isNaN(lower)
        ? PercentWording.number(estimate.value())
        : PercentWording.number(estimate.value())
            + " ("
            + limits(NumberWording.oneDecimal(100 * lower), 100 * estimate.spread().upper())
            + ")";
  }

  private static String limits(String lower, double upper) {
    return Messages.text("report.standardize.limits", lower, NumberWording.oneDecimal(upper));
  }

  private Optional<String> mean(Optional<Estimate> mean) {
    TimeWording times = times();
    return mean.map(
        estimate -> {
          if (Double.isNaN(estimate.value())) {
            return Messages.text("report.beyond");
          }
          double lower = estimate.spread().lower();
          String value = times.value(estimate.value());
          return Double.isNaN(lower)
              ? value
              : value
                  + " ("
                  + Messages.text(
                      "report.standardize.limits",
                      times.value(lower),
                      times.value(estimate.spread().upper()))
                  + ")";
        });
  }

  @Override
  public AnswerPart json() {
    return new StandardizationJson(study.cox().penalty(), analysis);
  }
}
