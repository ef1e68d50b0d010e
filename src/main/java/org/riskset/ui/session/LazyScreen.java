package org.riskset.ui.session;

import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Running;
import org.riskset.ui.task.Threads;

/**
 * What a room shows of the study beside the results of its session. It is computed away from the
 * window's thread, and only while somebody looks; until it is there the old one stays.
 *
 * @param <S> what is shown
 */
public final class LazyScreen<S> {
  private final StudySession session;
  private final BiFunction<Study, Progress, S> work;
  private final LatestTask<S> task;
  private final Threads threads;
  private final ReadOnlyObjectWrapper<S> screen;
  private final Running running = new Running();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
  private @Nullable Study asked;
  private @Nullable Study shown;
  private boolean looking;

  /**
   * A screen of a session.
   *
   * @param threads where it is computed
   * @param work makes it of a study and tells how far it is
   * @param first what is shown before
   */
  public LazyScreen(
      StudySession session, Threads threads, BiFunction<Study, Progress, S> work, S first) {
    this.session = session;
    this.threads = threads;
    this.work = work;
    task = new LatestTask<>(threads.background(), threads.window(), running::at);
    screen = new ReadOnlyObjectWrapper<>(first);
    session.studyProperty().addListener((property, old, study) -> compute());
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<S> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** What is shown. */
  public S screen() {
    return screen.get();
  }

  /** How far the screen of the study as it is now is, as long as it is still to come. */
  public Running running() {
    return running;
  }

  /** Whether the screen of the study as it is now was given up before it was there. */
  public ReadOnlyBooleanProperty stoppedProperty() {
    return stopped.getReadOnlyProperty();
  }

  /** Stops with the session; whoever asks for this shows that results were given up. */
  public void stopWithSession() {
    session.onCancel(this::cancel);
  }

  /** Gives up what is still to come; what is shown stays. */
  public void cancel() {
    if (running.isUnderWay()) {
      task.cancel();
      running.end();
      asked = shown;
      stopped.set(true);
    }
  }

  /** Computes what was given up. */
  public void resume() {
    compute();
  }

  /** Whether somebody looks. */
  public void look(boolean now) {
    looking = now;
    compute();
  }

  private void compute() {
    Study study = session.study();
    if (!looking) {
      return;
    }
    stopped.set(false);
    if (!study.equals(asked)) {
      asked = study;
      running.begin();
      task.request(
          progress -> work.apply(study, progress), arrived -> show(study, arrived), this::fail);
    }
  }

  private void show(Study study, S arrived) {
    shown = study;
    running.end();
    screen.set(arrived);
  }

  private void fail(Exception defect) {
    running.end();
    threads.defects().accept(defect);
  }
}
