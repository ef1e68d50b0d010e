package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.report.json.AnswerPart;
import org.riskset.report.json.PredictionsJson;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.Quantile;
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
    TimeWording times = times();
    TextTable table = new TextTable(head(times));
    analysis.rows().forEach(row -> table.add(cells(row, times)));
    page.table(table);
    return page.text();
  }

  private List<String> head(TimeWording times) {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.predict.row"));
    if (analysis.stratified()) {
      head.add(Messages.text("report.predict.stratum"));
    }
    head.add(Messages.text("report.predict.ratio"));
    head.add(withLimits(Messages.text("report.predict.median")));
    for (double probability : analysis.spec().probabilities()) {
      head.add(withLimits(quantile(probability)));
    }
    for (double time : analysis.spec().times()) {
      head.add(withLimits(Messages.text("report.predict.at", times.value(time))));
    }
    return head;
  }

  private static String quantile(double probability) {
    return Messages.text("report.predict.quantile", Percentage.plain(probability));
  }

  private boolean hasLimits() {
    return analysis.spec().confidenceType() != ConfidenceType.NONE;
  }

  private String withLimits(String head) {
    return hasLimits() ? new SampleText(study).withInterval(head) : head;
  }

  /** Times as the longest of those found calls for; without any, of those asked for. */
  private TimeWording times() {
    return TimeWording.upTo(
        analysis.rows().stream()
            .map(PredictedRow::curve)
            .filter(Objects::nonNull)
            .flatMap(PredictionsSection::quantiles)
            .flatMap(q -> Stream.of(q.estimate(), q.lower(), q.upper()))
            .flatMapToDouble(OptionalDouble::stream)
            .max()
            .orElse(analysis.spec().times().stream().mapToDouble(t -> t).max().orElse(0)));
  }

  private static Stream<Quantile> quantiles(PredictedRow.Curve curve) {
    return Stream.concat(Stream.of(curve.median()), curve.quantiles().stream());
  }

  private List<String> cells(PredictedRow row, TimeWording times) {
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
    quantiles(curve)
        .map(q -> times.quantile(q.estimate(), q.lower(), q.upper()))
        .forEach(cells::add);
    curve.at().forEach(at -> cells.add(survival(at)));
    return cells;
  }

  private static String survival(PredictedCurve.At at) {
    if (Double.isNaN(at.estimate())) {
      return Messages.text("report.none");
    }
    return Double.isNaN(at.lower()) || Double.isNaN(at.upper())
        ? PercentWording.number(at.estimate())
        : PercentWording.withLimits(at.estimate(), at.lower(), at.upper());
  }

  @Override
  public AnswerPart json() {
    return new PredictionsJson(analysis);
  }
}
