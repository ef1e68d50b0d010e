package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.riskset.messages.Messages;
import org.riskset.progress.Progress;
import org.riskset.study.Profile;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.prediction.ProfileAnalysis;
import org.riskset.study.prediction.ProfileRun;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.Remembered;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** Survival that a session's model predicts for up to three patients; they are in the study. */
final class PredictionViewModel {
  /** As many curves as can be told apart with their limits. */
  static final int MOST = 3;

  private final StudySession session;
  private final StudyRunner runner;
  private final LazyScreen<PredictionScreen> screen;
  private final Remembered<Study, Attempt<ProfileAnalysis>> newest = new Remembered<>();
  private final ReadOnlyIntegerWrapper edited = new ReadOnlyIntegerWrapper();

  /**
   * The predictions of a session's model.
   *
   * @param threads where they are made
   */
  PredictionViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    screen =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> PredictionScreen.of(study, predictions(study, progress)),
            PredictionScreen.empty(session.study()));
    session.studyProperty().addListener((property, old, study) -> keepInRange());
  }

  private void keepInRange() {
    edited.set(Math.min(edited.get(), profiles().size() - 1));
  }

  private Attempt<ProfileAnalysis> predictions(Study study, Progress progress) {
    List<Profile> profiles = profiles(study);
    Study key = ModelKey.of(study);
    return newest.of(
        key.withCox(key.cox().withProfiles(profiles)),
        () -> Attempt.of(() -> ProfileRun.run(runner.with(progress), study, profiles)));
  }

  /** What is shown. */
  LazyScreen<PredictionScreen> screen() {
    return screen;
  }

  /** The patients; one of usual values where the study names none. */
  List<Profile> profiles() {
    return profiles(session.study());
  }

  private static List<Profile> profiles(Study study) {
    List<Profile> named = study.cox().profiles();
    return named.isEmpty() ? List.of(Profile.usual(name(1))) : named;
  }

  private static String name(int number) {
    return Messages.text("prediction.patient", number);
  }

  /** The patient whose values can be changed. */
  ReadOnlyIntegerProperty editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** The patient whose values can be changed. */
  int edited() {
    return edited.get();
  }

  /** Has the values of another patient changed from now on. */
  void turnTo(int patient) {
    edited.set(patient);
  }

  /** Adds a patient like the one whose values can be changed, and turns to it. */
  void add() {
    List<Profile> all = new ArrayList<>(profiles());
    if (all.size() < MOST) {
      all.add(all.get(edited()).named(unused(all)));
      keep(all);
      edited.set(all.size() - 1);
    }
  }

  private static String unused(List<Profile> all) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(PredictionViewModel::name)
        .filter(name -> all.stream().noneMatch(profile -> profile.name().equals(name)))
        .findFirst()
        .orElse(name(all.size() + 1));
  }

  /** Takes away the patient whose values can be changed; the last one has usual values then. */
  void remove() {
    List<Profile> all = new ArrayList<>(profiles());
    all.remove(edited());
    keep(all);
  }

  /** Names the patient whose values can be changed. */
  void name(String name) {
    edit(profile -> profile.named(name));
  }

  /** Gives the patient whose values can be changed another value of a column. */
  void value(String column, String value) {
    edit(profile -> profile.with(column, value));
  }

  private void edit(UnaryOperator<Profile> change) {
    List<Profile> all = new ArrayList<>(profiles());
    all.set(edited(), change.apply(all.get(edited())));
    keep(all);
  }

  private void keep(List<Profile> profiles) {
    session.edit(study -> study.withCox(study.cox().withProfiles(profiles)));
  }
}
