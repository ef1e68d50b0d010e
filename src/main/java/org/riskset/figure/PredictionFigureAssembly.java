package org.riskset.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.riskset.messages.MedianWording;
import org.riskset.messages.Messages;
import org.riskset.statistics.cox.prediction.PredictedCurve;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.SurvivalScale;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.ProfileAnalysis;

/** Puts together a figure of the survival that a Cox model predicts for some patients. */
final class PredictionFigureAssembly {
  private static final double MEDIAN = 0.5;

  private final ProfileAnalysis analysis;
  private final FigureSpec.Survival choices;
  private final LimitScale limits;
  private final FigureWords words;
  private final TimeTicks ticks;

  PredictionFigureAssembly(Study study, ProfileAnalysis analysis) {
    this.analysis = analysis;
    // Nobody is at risk or censored in a prediction.
    choices = study.figure().survival().withScale(SurvivalScale.SURVIVAL).withRiskTable(false);
    limits = new LimitScale(analysis.spec().confidenceType(), study.confidenceLevel());
    words = new FigureWords(study);
    ticks =
        TimeTicks.of(
            analysis.profiles().stream().mapToDouble(PredictionFigureAssembly::end).max().orElse(0),
            study.cohort().dictionary().timeUnit(),
            choices.timeStep(),
            choices.timeEnd());
  }

  private static double end(PredictedProfile profile) {
    PredictedCurve curve = profile.curve();
    int size = curve == null ? 0 : curve.times().size();
    return curve == null || size == 0 ? 0 : curve.times().value(size - 1);
  }

  SurvivalFigure figure() {
    List<CurveSeries> curves = curves();
    String title = Messages.text("figure.prediction.title", words.endpointInSentence());
    return new SurvivalFigure(
        title,
        words.caption(),
        alternative(title, curves),
        words.timeTitle(),
        Messages.text("figure.prediction.axis", words.endpointInSentence()),
        ticks,
        ValueAxis.percent(),
        curves,
        List.of(),
        List.of(),
        choices,
        FittedCurves.none());
  }

  private List<CurveSeries> curves() {
    List<CurveSeries> curves = new ArrayList<>();
    for (int i = 0; i < analysis.profiles().size(); i++) {
      PredictedProfile profile = analysis.profiles().get(i);
      PredictedCurve curve = profile.curve();
      if (curve != null) {
        curves.add(series(i, profile, curve));
      }
    }
    return curves;
  }

  private CurveSeries series(int place, PredictedProfile profile, PredictedCurve curve) {
    int size = curve.times().size();
    double[] survival = new double[size];
    double[] lower = new double[size];
    double[] upper = new double[size];
    for (int k = 0; k < size; k++) {
      PredictedCurve.At at = curve.at(curve.times().value(k), limits);
      survival[k] = at.estimate();
      lower[k] = at.lower();
      upper[k] = at.upper();
    }
    OptionalDouble tail =
        ThinTail.start(
            size,
            curve.times()::value,
            k -> profile.atRisk().at(curve.times().value(k)),
            choices.tailPercent(),
            choices.tailCount());
    return new CurveSeries(
        profile.profile().name(),
        profile.profile().name(),
        place,
        0,
        0,
        Steps.from(1, size, curve.times()::value, k -> survival[k], k -> lower[k], k -> upper[k]),
        tail,
        List.of(),
        curve.quantile(MEDIAN, limits).estimate(),
        List.of());
  }

  private static String alternative(String title, List<CurveSeries> curves) {
    String patients =
        curves.stream()
            .map(
                curve ->
                    Messages.text(
                        "figure.prediction.alternative.curve",
                        curve.label(),
                        MedianWording.value(curve.median())))
            .collect(Collectors.joining("; "));
    return Messages.text("figure.survival.alternative", title, patients);
  }
}
