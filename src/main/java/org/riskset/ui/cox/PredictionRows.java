package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.riskset.data.Dictionary;
import org.riskset.messages.Capital;
import org.riskset.messages.MedianWording;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.messages.PercentWording;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.study.Study;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.PredictedRow;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileColumn;
import org.riskset.ui.table.Estimate;

/** Words patients side by side: their values, then what is predicted. */
final class PredictionRows {
  private final Study study;
  private final Dictionary dictionary;
  private final ProfileAnalysis analysis;

  PredictionRows(Study study, ProfileAnalysis analysis) {
    this.study = study;
    this.dictionary = study.cohort().dictionary();
    this.analysis = analysis;
  }

  List<PredictionRow> rows() {
    List<PredictionRow> rows = new ArrayList<>();
    for (ProfileColumn column : analysis.columns()) {
      boolean last = column.equals(analysis.columns().get(analysis.columns().size() - 1));
      rows.add(row(dictionary.label(column.name()), last, profile -> value(column, profile)));
    }
    rows.add(row(withLimits(median()), true, predicted(curve -> median(curve.median()))));
    for (int i = 0; i < analysis.spec().times().size(); i++) {
      int place = i;
      rows.add(
          row(
              withLimits(Messages.text("prediction.at", time(analysis.spec().times().get(i)))),
              true,
              predicted(curve -> survival(curve.at().get(place)))));
    }
    return rows;
  }

  private String endpoint() {
    return Capital.inSentence(study.endpoint().label());
  }

  /** "Median, months". */
  private String median() {
    String unit = dictionary.timeUnit();
    return unit == null
        ? Messages.text("prediction.median")
        : Messages.text("prediction.medianIn", unit);
  }

  private String withLimits(String name) {
    String level = NumberWording.asNeeded(100 * study.confidenceLevel());
    return hasLimits() ? Messages.text("prediction.withLimits", name, level) : name;
  }

  private PredictionRow row(String name, boolean last, Function<PredictedProfile, Estimate> cell) {
    return new PredictionRow(name, analysis.profiles().stream().map(cell).toList(), last);
  }

  private String time(double time) {
    String unit = dictionary.timeUnit();
    String number = NumberWording.asChosen(time);
    return unit == null ? number : number + " " + unit;
  }

  /** A value with its unit, or its level as people read it. */
  private Estimate value(ProfileColumn column, PredictedProfile profile) {
    String value = profile.values().getOrDefault(column.name(), "");
    return Estimate.alone(column.isNumber() ? value : dictionary.levelLabel(column.name(), value));
  }

  private static Function<PredictedProfile, Estimate> predicted(
      Function<PredictedRow.Curve, Estimate> words) {
    return profile -> {
      PredictedRow row = profile.row();
      PredictedRow.Curve curve = row == null ? null : row.curve();
      return curve == null ? Estimate.inPlace(Messages.text("report.none")) : words.apply(curve);
    };
  }

  private Estimate median(Quantile median) {
    if (!hasLimits()) {
      return Estimate.alone(MedianWording.value(median.estimate()));
    }
    String text = MedianWording.withLimits(median.estimate(), median.lower(), median.upper());
    int limits = text.indexOf(" (");
    return limits < 0
        ? Estimate.alone(text)
        : new Estimate(text.substring(0, limits), text.substring(limits + 1));
  }

  /** Whether predictions have limits: those of ridge and lasso models do not. */
  private boolean hasLimits() {
    return analysis.spec().confidenceType() != ConfidenceType.NONE
        && !study.cox().penalty().kind().isWeighted();
  }

  private Estimate survival(PredictedCurve.At at) {
    if (Double.isNaN(at.estimate())) {
      return Estimate.inPlace(Messages.text("report.beyond"));
    }
    String value = PercentWording.number(at.estimate());
    return hasLimits()
        ? new Estimate(value, "(" + PercentWording.limits(at.lower(), at.upper()) + ")")
        : Estimate.alone(value);
  }

  /** "Predicted survival at 36 months: Patient 1 42.0%, Patient 2 71.3%." */
  String verdict() {
    List<Double> times = analysis.spec().times();
    List<String> known = new ArrayList<>();
    for (PredictedProfile profile : analysis.profiles()) {
      PredictedRow row = profile.row();
      PredictedRow.Curve curve = row == null ? null : row.curve();
      if (curve != null && !times.isEmpty() && !Double.isNaN(curve.at().get(0).estimate())) {
        known.add(
            Messages.text(
                "prediction.verdict.patient",
                profile.profile().name(),
                PercentWording.of(curve.at().get(0).estimate())));
      }
    }
    return known.isEmpty()
        ? Messages.text("prediction.verdict.none", endpoint())
        : Messages.text(
            "prediction.verdict", endpoint(), time(times.get(0)), String.join(", ", known));
  }
}
