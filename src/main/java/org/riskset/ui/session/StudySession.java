package org.riskset.ui.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyPart;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.analysis.StudySample;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Running;
import org.riskset.ui.task.Threads;

/**
 * One open study: every edit makes a new immutable Study, whose results follow as far as somebody
 * wants them. Until they arrive the earlier results stay.
 */
public final class StudySession {
  private final StudyRunner runner;
  private final LatestTask<StudyResults> task;
  private final Consumer<Exception> defects;
  private final History<Study> history;
  private final ReadOnlyObjectWrapper<Study> study = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<StudyResults> results = new ReadOnlyObjectWrapper<>();
  private final List<Runnable> beside = new ArrayList<>();
  private Set<StudyPart> wanted;
  private final Running running = new Running();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /**
   * Opens a study all of whose results are wanted; the first are there when this returns.
   *
   * @param cohort the cohort as read from the study's source
   * @param first the study
   * @param background where results are computed
   * @param window the thread of the window
   * @param defects told of what should never happen
   */
  public StudySession(
      Cohort cohort,
      Study first,
      Executor background,
      Executor window,
      Consumer<Exception> defects) {
    this(
        cohort,
        first,
        EnumSet.allOf(StudyPart.class),
        new Threads(background, window, defects),
        Progress.none());
  }

  /**
   * Opens a study; its first results are there when this returns.
   *
   * @param cohort the cohort as read from the study's source
   * @param first the study
   * @param wanted what of its results is wanted at first
   * @param threads where later results are computed
   * @param opening hears of the first results and may stop them
   */
  StudySession(
      Cohort cohort, Study first, Set<StudyPart> wanted, Threads threads, Progress opening) {
    this.runner = new StudyRunner(cohort);
    this.task = new LatestTask<>(threads.background(), threads.window(), running::at);
    this.defects = threads.defects();
    this.history = new History<>(first);
    this.wanted = Set.copyOf(wanted);
    study.set(first);
    results.set(runner.with(opening).complete(StudyResults.none(first), wanted));
  }

  /** The cohort as read from the source. */
  public Cohort cohort() {
    return runner.cohort();
  }

  /**
   * A study of this cohort and its rows, as every analysis begins.
   *
   * @throws DataException if the study's subgroup does not fit the cohort
   */
  public StudySample sample(Study of) throws DataException {
    return runner.sample(of);
  }

  /** The study as it is now. */
  public Study study() {
    return study.get();
  }

  /** The study as it is now. */
  public ReadOnlyObjectProperty<Study> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** The newest results; they may still belong to an earlier study. */
  public StudyResults results() {
    return results.get();
  }

  /** The newest results; they may still belong to an earlier study. */
  public ReadOnlyObjectProperty<StudyResults> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /** How far the results of the study as it is now are, as long as they are still to come. */
  public Running running() {
    return running;
  }

  /** Whether results that are wanted were given up before they were there. */
  public ReadOnlyBooleanProperty stoppedProperty() {
    return stopped.getReadOnlyProperty();
  }

  /** Whether there is an edit to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is an edit to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Says which results are wanted from now on; those that are not there yet are computed. */
  public void want(Set<StudyPart> parts) {
    boolean asBefore = wanted.equals(parts) && running.isUnderWay();
    wanted = Set.copyOf(parts);
    if (!asBefore) {
      complete();
    }
  }

  /** Computes what was given up. */
  public void resume() {
    complete();
  }

  /** Replaces the study by an edited one; an edit that changes nothing is not remembered. */
  public void edit(UnaryOperator<Study> change) {
    Study next = change.apply(history.present());
    if (!next.equals(history.present())) {
      history.record(next);
      show();
    }
  }

  /** Takes the last edit back. */
  public void undo() {
    if (history.canUndo()) {
      history.undo();
      show();
    }
  }

  /** Makes the last edit taken back again. */
  public void redo() {
    if (history.canRedo()) {
      history.redo();
      show();
    }
  }

  private void show() {
    showStudy();
    complete();
  }

  private void complete() {
    Study present = history.present();
    StudyResults known = results().study().equals(present) ? results() : StudyResults.none(present);
    Set<StudyPart> parts = wanted;
    stopped.set(false);
    if (known.have(parts)) {
      stop();
      results.set(known);
    } else {
      running.begin();
      task.request(
          progress -> runner.with(progress).complete(known, parts), this::deliver, this::fail);
    }
  }

  /**
   * Stops computing results that are still to come; the study is again the one whose results are
   * there. What was taken back can be made again.
   */
  public void cancel() {
    beside.forEach(Runnable::run);
    if (running.isUnderWay()) {
      stop();
      history.restore(results.get().study());
      showStudy();
      stopped.set(!results().have(wanted));
    }
  }

  /** What else stops when computing is stopped. */
  void onCancel(Runnable stop) {
    beside.add(stop);
  }

  /** Stops computing; for a session that is put away. */
  void stop() {
    task.cancel();
    running.end();
  }

  private void showStudy() {
    study.set(history.present());
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }

  private void deliver(StudyResults arrived) {
    running.end();
    results.set(arrived);
  }

  private void fail(Exception defect) {
    running.end();
    defects.accept(defect);
  }
}
