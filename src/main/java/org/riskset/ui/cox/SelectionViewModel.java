package org.riskset.ui.cox;

import java.util.function.Consumer;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.selection.SelectionRun;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/**
 * Chooses among the terms of a session's model, when somebody asks. What it finds is only shown:
 * taking it is an edit of the study of its own.
 */
final class SelectionViewModel {
  private static final double LEVEL = 0.05;

  private final StudySession session;
  private final StudyRunner runner;
  private final LatestTask<SelectionScreen> task;
  private final Consumer<Exception> defects;
  private SelectionOptions options = new SelectionOptions(Direction.BACKWARD, Criterion.AIC, LEVEL);

  /**
   * The selection in a session.
   *
   * @param threads where models are fitted
   */
  SelectionViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    task = new LatestTask<>(threads.background(), threads.window());
    defects = threads.defects();
  }

  /** How terms are chosen. */
  SelectionOptions options() {
    return options;
  }

  /** Starts elsewhere. */
  void direction(Direction direction) {
    options = new SelectionOptions(direction, options.criterion(), options.level());
  }

  /** Judges steps otherwise. */
  void criterion(Criterion criterion) {
    options = new SelectionOptions(options.direction(), criterion, options.level());
  }

  /** Has terms stay or enter at another p-value. */
  void level(double level) {
    options = new SelectionOptions(options.direction(), options.criterion(), level);
  }

  /** Chooses among the terms of the study as it is now. */
  void request(Consumer<SelectionScreen> done) {
    Study study = session.study();
    SelectionOptions asked = options;
    task.request(
        progress ->
            SelectionScreen.of(
                study, Attempt.of(() -> SelectionRun.run(runner.with(progress), study, asked))),
        done,
        defects);
  }

  /** Gives up what was asked for. */
  void cancel() {
    task.cancel();
  }

  /** Makes the terms that are left those of the study. */
  void use(SelectionScreen selection) {
    session.edit(study -> study.withCox(study.cox().withTerms(selection.terms())));
  }
}
