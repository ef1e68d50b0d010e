package org.riskset.ui.session;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.data.Cohort;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyResults;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.ui.task.LatestTask;

/**
 * One open study: every edit makes a new immutable Study, whose results follow. Until they arrive
 * the earlier results stay.
 */
public final class StudySession {
  private final StudyRunner runner;
  private final LatestTask<StudyResults> task;
  private final Consumer<Exception> defects;
  private final History<Study> history;
  private final ReadOnlyObjectWrapper<Study> study = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<StudyResults> results = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /**
   * Opens a study; its first results are there when this returns.
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
    this.runner = new StudyRunner(cohort);
    this.task = new LatestTask<>(background, window);
    this.defects = defects;
    this.history = new History<>(first);
    study.set(first);
    results.set(runner.all(first));
  }

  /** The cohort as read from the source. */
  public Cohort cohort() {
    return runner.cohort();
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

  /** Whether results of the study as it is now are still to come. */
  public ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** Whether there is an edit to undo. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is an edit to redo. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Replaces the study by an edited one; nothing happens if the edit changes nothing. */
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
    Study present = history.present();
    study.set(present);
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    pending.set(true);
    task.request(() -> runner.all(present), this::deliver, this::fail);
  }

  private void deliver(StudyResults arrived) {
    pending.set(false);
    results.set(arrived);
  }

  private void fail(Exception defect) {
    pending.set(false);
    defects.accept(defect);
  }
}
