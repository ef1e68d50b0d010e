package org.riskset.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.riskset.messages.Messages;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.study.Study;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.PredictionSpec;

/** Words what a Cox model predicts: relative risk, quantiles, survival. */
final class PredictionCells {
  private final Study study;
  private final PredictionSpec spec;
  private final TimeWording times;

  PredictionCells(Study study, PredictionSpec spec, List<PredictedRow> rows) {
    this.study = study;
    this.spec = spec;
    times = times(rows);
  }

  /** Times as the longest of those found calls for; without any, of those asked for. */
  private TimeWording times(List<PredictedRow> rows) {
    return TimeWording.upTo(
        rows.stream()
            .map(PredictedRow::curve)
            .filter(Objects::nonNull)
            .flatMap(PredictionCells::quantiles)
            .flatMap(q -> Stream.of(q.estimate(), q.lower(), q.upper()))
            .flatMapToDouble(OptionalDouble::stream)
            .max()
            .orElse(spec.times().stream().mapToDouble(t -> t).max().orElse(0)));
  }

  private static Stream<Quantile> quantiles(PredictedRow.Curve curve) {
    return Stream.concat(Stream.of(curve.median()), curve.quantiles().stream());
  }

  /** Heads of the cells. */
  List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(Messages.text("report.predict.ratio"));
    head.add(withLimits(Messages.text("report.predict.median")));
    for (double probability : spec.probabilities()) {
      head.add(withLimits(Messages.text("report.predict.quantile", Percentage.plain(probability))));
    }
    for (double time : spec.times()) {
      head.add(withLimits(Messages.text("report.predict.at", times.value(time))));
    }
    return head;
  }

  private String withLimits(String head) {
    boolean limits = spec.confidenceType() != ConfidenceType.NONE;
    return limits ? new SampleText(study).withInterval(head) : head;
  }

  /** The cells of a row; one that says why where its curve is not determined. */
  List<String> of(PredictedRow row) {
    List<String> cells = new ArrayList<>();
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
}
