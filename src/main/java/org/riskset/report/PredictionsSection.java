package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.PredictionsJson;
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
    PredictionCells words = new PredictionCells(study, analysis.spec(), analysis.rows());
    TextTable table = new TextTable(head(words));
    analysis.rows().forEach(row -> table.add(cells(row, words)));
    page.table(table);
    return page.text();
  }

  private List<String> head(PredictionCells words) {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.predict.row"));
    if (analysis.stratified()) {
      head.add(Messages.text("report.predict.stratum"));
    }
    head.addAll(words.head());
    return head;
  }

  private List<String> cells(PredictedRow row, PredictionCells words) {
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
    cells.addAll(words.of(row));
    return cells;
  }

  @Override
  public AnswerPart json() {
    return new PredictionsJson(analysis);
  }
}
