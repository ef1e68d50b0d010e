package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.MedianWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.PredictionsJson;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.study.Study;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.PredictionAnalysis;

/**
 * Predictions of a Cox model as part of its answer.
 *
 * @param study the study with the model
 * @param analysis the predictions
 */
public record PredictionsSection(Study study, PredictionAnalysis analysis) implements CoxSection {
  @Override
  public String text() {
    TextPage page = new TextPage();
    page.line("report.predict.title");
    SampleText sample = new SampleText(study);
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.predict.row"));
    if (analysis.stratified()) {
      head.add(Messages.text("report.predict.stratum"));
    }
    head.add(Messages.text("report.predict.ratio"));
    head.add(sample.withInterval(Messages.text("report.predict.median")));
    for (double time : analysis.spec().times()) {
      String at = Messages.text("report.predict.at", NumberWording.count(time));
      head.add(sample.withInterval(at));
    }
    TextTable table = new TextTable(head);
    analysis.rows().forEach(row -> table.add(cells(row)));
    page.table(table);
    return page.text();
  }

  private List<String> cells(PredictedRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(NumberWording.count(row.row()));
    String missing = row.missingColumn();
    if (missing != null) {
      cells.add(Messages.text("report.predict.missing", missing));
      return cells;
    }
    if (analysis.stratified()) {
      cells.add(row.stratum());
    }
    PredictedRow.Risk risk = row.risk();
    cells.add(SignificantDigits.of(risk == null ? Double.NaN : risk.hazardRatio()));
    PredictedRow.Curve curve = row.curve();
    if (curve == null) {
      cells.add(Messages.text("report.predict.undetermined"));
      return cells;
    }
    cells.add(
        MedianWording.withLimits(
            curve.median().estimate(), curve.median().lower(), curve.median().upper()));
    curve.at().forEach(at -> cells.add(survival(at)));
    return cells;
  }

  private static String survival(PredictedCurve.At at) {
    if (Double.isNaN(at.estimate())) {
      return Messages.text("report.none");
    }
    return Double.isNaN(at.lower()) || Double.isNaN(at.upper())
        ? PercentWording.of(at.estimate())
        : PercentWording.withLimits(at.estimate(), at.lower(), at.upper());
  }

  @Override
  public AnswerPart json() {
    return new PredictionsJson(analysis);
  }
}
