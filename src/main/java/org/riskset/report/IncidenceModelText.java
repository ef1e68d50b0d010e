package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.EstimateWords;
import org.riskset.figure.ForestEstimate;
import org.riskset.messages.Messages;
import org.riskset.messages.NotEstimableWording;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.finegray.FineGrayOutcome;
import org.riskset.study.Study;
import org.riskset.study.analysis.TermLevel;
import org.riskset.study.analysis.TermRows;
import org.riskset.study.incidence.FineGrayAnalysis;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidencePrediction;

/** The Fine–Gray and the cause-specific model of a cause in plain text, side by side. */
final class IncidenceModelText {
  private static final String INDENT = "  ";

  private final FineGrayAnalysis fineGray;
  private final IncidenceAnalysis.CauseSpecific causeSpecific;
  private final EstimateWords words;

  private IncidenceModelText(
      Study study, FineGrayAnalysis fineGray, IncidenceAnalysis.CauseSpecific causeSpecific) {
    this.fineGray = fineGray;
    this.causeSpecific = causeSpecific;
    this.words = new EstimateWords(study.endpoint().words(), causeSpecific.analysis().outcome());
  }

  /** Adds both models, if the analysis has any. */
  static void add(
      TextPage page,
      Study study,
      IncidenceAnalysis analysis,
      SampleText sample,
      TimeWording times) {
    FineGrayAnalysis fineGray = analysis.fineGray();
    IncidenceAnalysis.CauseSpecific causeSpecific = analysis.causeSpecific();
    if (fineGray == null || causeSpecific == null) {
      return;
    }
    String cause = analysis.causes().get(analysis.interest()).label();
    page.paragraph(Messages.text("report.incidence.models", cause));
    if (fineGray.outcome() instanceof FineGrayOutcome.Impossible impossible) {
      page.line(
          "report.incidence.fineGrayImpossible", NotEstimableWording.reason(impossible.reason()));
    }
    IncidenceModelText text = new IncidenceModelText(study, fineGray, causeSpecific);
    page.table(text.terms(sample)).gap();
    text.predictions(page, times);
  }

  private TextTable terms(SampleText sample) {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.cox.term"),
                Messages.text("report.patients"),
                Messages.text("report.events"),
                sample.withInterval(Messages.text("report.incidence.ratio")),
                Messages.text("report.cox.p"),
                sample.withInterval(Messages.text("report.incidence.causeSpecificRatio")),
                Messages.text("report.cox.p")));
    for (TermRows term : causeSpecific.analysis().table()) {
      if (term.isNumber()) {
        table.add(row(term, term.label(), term.levels().get(0)));
      } else {
        table.add(List.of(term.label()));
        term.levels().forEach(level -> table.add(row(term, INDENT + level.label(), level)));
      }
    }
    return table;
  }

  private List<String> row(TermRows term, String name, TermLevel level) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    cells.add(NumberWording.count(level.n()));
    cells.add(NumberWording.count(level.events()));
    add(cells, words.of(term, level, subdistribution(level)));
    add(cells, words.of(term, level, level.multivariable()));
    return cells;
  }

  private static void add(List<String> cells, ForestEstimate estimate) {
    cells.add(estimate.text());
    cells.add(estimate.pText());
  }

  private @Nullable Coefficient subdistribution(TermLevel level) {
    Coefficient same = level.multivariable();
    return same == null ? null : fineGray.coefficient(same.name()).orElse(null);
  }

  private void predictions(TextPage page, TimeWording times) {
    if (fineGray.predictions().isEmpty()) {
      return;
    }
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.predict.row"));
    for (IncidencePrediction.At at : fineGray.predictions().get(0).at()) {
      head.add(Messages.text("report.incidence.predicted", times.value(at.time())));
    }
    TextTable table = new TextTable(head);
    fineGray.predictions().forEach(prediction -> table.add(row(prediction)));
    page.table(table).gap();
  }

  private static List<String> row(IncidencePrediction prediction) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(prediction.row()));
    String missing = prediction.missingColumn();
    if (missing != null) {
      cells.add(Messages.text("report.predict.missing", missing));
    } else if (Double.isNaN(prediction.linearPredictor())) {
      cells.add(Messages.text("report.predict.undetermined"));
    } else {
      prediction.at().forEach(at -> cells.add(PercentWording.number(at.estimate())));
    }
    return cells;
  }
}
