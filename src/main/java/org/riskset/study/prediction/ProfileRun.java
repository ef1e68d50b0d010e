package org.riskset.study.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.data.NumberText;
import org.riskset.messages.Message;
import org.riskset.messages.NumberWording;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.Profile;
import org.riskset.study.Study;
import org.riskset.study.analysis.FittedModel;
import org.riskset.study.analysis.StudyRunner;

/**
 * Predicts with a study's Cox model for the patients that the study names. A patient unlike all
 * that the model was fitted to, by a number out of their range or a level or stratum that none of
 * them had, is predicted nothing.
 */
public final class ProfileRun {
  private final StudyRunner runner;
  private final FittedModel model;
  private final PredictionRun predictions;
  private final ProfileColumns found;
  private final List<ProfileColumn> columns;

  private ProfileRun(StudyRunner runner, FittedModel model, PredictionRun predictions)
      throws DataException {
    this.runner = runner;
    this.model = model;
    this.predictions = predictions;
    found = new ProfileColumns(model);
    columns = found.of(predictions.columns());
  }

  /**
   * Predicts.
   *
   * @param study the study with model and patients
   * @throws DataException if the data do not allow the model
   */
  public static ProfileAnalysis run(StudyRunner runner, Study study, List<Profile> profiles)
      throws DataException {
    FittedModel model = FittedModel.of(runner, study);
    PredictionSpec spec = spec(study);
    PredictionRun predictions =
        PredictionRun.of(model.sample(), model.analysis(), spec).orElseThrow();
    ProfileRun run = new ProfileRun(runner, model, predictions);
    List<PredictedProfile> predicted = new ArrayList<>();
    for (Profile profile : profiles) {
      predicted.add(run.predict(profile));
    }
    return new ProfileAnalysis(spec, run.columns, predicted);
  }

  /** The times and limits of the study's curves; log-log where those have no such limits. */
  private static PredictionSpec spec(Study study) {
    ConfidenceType type = study.survival().confidenceType();
    return new PredictionSpec(
        study.survival().times(),
        type == ConfidenceType.BETA_PRODUCT ? ConfidenceType.LOG_LOG : type,
        List.of());
  }

  private PredictedProfile predict(Profile profile) throws DataException {
    Map<String, String> values = new LinkedHashMap<>();
    for (ProfileColumn column : columns) {
      values.put(column.name(), profile.value(column.name()).orElse(column.usual()));
    }
    Optional<Message> refusal = refusal(values);
    if (refusal.isPresent()) {
      return PredictedProfile.refused(profile, values, refusal.get());
    }
    PredictedCourse course = predictions.predict(cohort(values))[0];
    CoxSample sample = model.design().sample();
    return new PredictedProfile(
        profile,
        values,
        course.curve() == null ? Message.of("profile.undetermined") : null,
        course.row(),
        course.curve(),
        AtRisk.of(sample.observations(), sample.strata().rowsOf(course.stratum())));
  }

  private Optional<Message> refusal(Map<String, String> values) throws DataException {
    for (ProfileColumn column : columns) {
      String label = model.study().cohort().dictionary().label(column.name());
      String value = values.getOrDefault(column.name(), "");
      if (column.isNumber()) {
        double number = NumberText.parse(value);
        if (Double.isNaN(number)) {
          return Optional.of(Message.of("profile.noNumber", label, value));
        }
        if (!column.holds(number)) {
          return Optional.of(outside(label, number, column));
        }
      } else if (!column.levels().contains(value)) {
        return Optional.of(Message.of("profile.unknownLevel", label, value));
      }
    }
    boolean stratified = !model.study().cox().strata().isEmpty();
    return stratified && !found.hasStratum(values)
        ? Optional.of(Message.of("profile.unknownStratum"))
        : Optional.empty();
  }

  private static Message outside(String label, double number, ProfileColumn column) {
    return Message.of(
        "profile.outside",
        label,
        NumberWording.asChosen(number),
        NumberWording.asChosen(column.least()),
        NumberWording.asChosen(column.most()));
  }

  /** One patient as a cohort in which columns are of the same kinds as in the study's. */
  private Cohort cohort(Map<String, String> values) throws DataException {
    List<Column> row = new ArrayList<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      String name = value.getKey();
      row.add(
          runner.cohort().column(name) instanceof NumberColumn
              ? new NumberColumn(name, new double[] {NumberText.parse(value.getValue())})
              : CategoryColumn.ofTexts(name, List.of(value.getValue())));
    }
    return new Cohort(1, row);
  }
}
