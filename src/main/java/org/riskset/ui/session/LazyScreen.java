package org.riskset.ui.session;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.riskset.study.Study;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/**
 * What a room shows of the study beside the results of its session. It is computed away from the
 * window's thread, and only while somebody looks; until it is there the old one stays.
 *
 * @param <S> what is shown
 */
public final class LazyScreen<S> {
  private final StudySession session;
  private final Function<Study, S> work;
  private final LatestTask<S> task;
  private final Threads threads;
  private final ReadOnlyObjectWrapper<S> screen;
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper();
  private @Nullable Study asked;
  private boolean looking;

  /**
   * A screen of a session.
   *
   * @param threads where it is computed
   * @param work makes it of a study
   * @param first what is shown before
   */
  public LazyScreen(StudySession session, Threads threads, Function<Study, S> work, S first) {
    this.session = session;
    this.threads = threads;
    this.work = work;
    task = new LatestTask<>(threads.background(), threads.window());
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

  /** Whether the screen of the study as it is now is still to come. */
  public ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /** Whether somebody looks. */
  public void look(boolean now) {
    looking = now;
    compute();
  }

  private void compute() {
    Study study = session.study();
    if (looking && !study.equals(asked)) {
      asked = study;
      pending.set(true);
      task.request(() -> work.apply(study), this::show, this::fail);
    }
  }

  private void show(S arrived) {
    pending.set(false);
    screen.set(arrived);
  }

  private void fail(Exception defect) {
    pending.set(false);
    threads.defects().accept(defect);
  }
}
