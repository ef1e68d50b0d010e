package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.figure.Figure;
import org.riskset.figure.SurvivalFigure;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.prediction.PredictedProfile;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileColumn;
import org.riskset.ui.part.PartScreen;

/**
 * What the predictions part of the Cox room shows.
 *
 * @param study the study that the results belong to
 * @param analysis the predictions, or null if there are none
 * @param figure the figure, or null if there is none
 * @param rows patients side by side
 * @param problem why there are none, empty if there are or nothing is known yet
 */
record PredictionScreen(
    Study study,
    @Nullable ProfileAnalysis analysis,
    @Nullable SurvivalFigure figure,
    List<PredictionRow> rows,
    String problem)
    implements PartScreen, FigureScreen {
  /** Copies the rows. */
  PredictionScreen {
    rows = List.copyOf(rows);
  }

  /** Nothing is known yet. */
  static PredictionScreen empty(Study study) {
    return refused(study, "");
  }

  private static PredictionScreen refused(Study study, String problem) {
    return new PredictionScreen(study, null, null, List.of(), problem);
  }

  /** What is shown of predictions. */
  static PredictionScreen of(Study study, Attempt<ProfileAnalysis> attempt) {
    return attempt instanceof Attempt.Done<ProfileAnalysis> done
        ? of(study, done.value())
        : refused(study, attempt.failure().map(Message::text).orElse(""));
  }

  private static PredictionScreen of(Study study, ProfileAnalysis analysis) {
    boolean drawn = analysis.profiles().stream().anyMatch(profile -> profile.curve() != null);
    return new PredictionScreen(
        study,
        analysis,
        drawn ? SurvivalFigure.of(study, analysis) : null,
        new PredictionRows(study, analysis).rows(),
        "");
  }

  @Override
  public boolean isKnown() {
    return analysis != null;
  }

  private List<PredictedProfile> profiles() {
    return analysis == null ? List.of() : analysis.profiles();
  }

  /** Columns that a patient needs values of. */
  List<ProfileColumn> columns() {
    return analysis == null ? List.of() : analysis.columns();
  }

  /** The value of a column that a patient has. */
  String value(int patient, ProfileColumn column) {
    return profiles().get(patient).values().getOrDefault(column.name(), "");
  }

  /** Names of the patients. */
  List<String> names() {
    return profiles().stream().map(profile -> profile.profile().name()).toList();
  }

  @Override
  public String whyNoFigure() {
    return problem.isEmpty() ? String.join(" ", notes()) : problem;
  }

  @Override
  public @Nullable Function<FigureSpec, Figure> drawing() {
    return analysis == null || figure == null
        ? null
        : look -> SurvivalFigure.of(study.withFigure(look), analysis);
  }

  /** What is predicted, in one sentence. */
  String verdict() {
    return analysis == null ? "" : new PredictionRows(study, analysis).verdict();
  }

  /** For whom nothing is predicted, and why. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (PredictedProfile profile : profiles()) {
      Optional<Message> why = profile.whyNot();
      why.ifPresent(
          reason ->
              notes.add(
                  Messages.text("prediction.refused", profile.profile().name(), reason.text())));
    }
    return notes;
  }

  /** What a reader must know. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (study.cox().penalty().kind().isWeighted()) {
      remarks.add(Messages.text("prediction.noLimits"));
    } else if (analysis != null && analysis.spec().confidenceType() != ConfidenceType.NONE) {
      remarks.add(
          Messages.text(
              "prediction.limits",
              NumberWording.asNeeded(100 * study.confidenceLevel()),
              analysis.spec().confidenceType().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    remarks.add(Messages.text("prediction.meaning"));
    return remarks;
  }
}
