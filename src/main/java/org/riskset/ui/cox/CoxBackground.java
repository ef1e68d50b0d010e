package org.riskset.ui.cox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.riskset.data.DataException;
import org.riskset.messages.Message;
import org.riskset.statistics.cox.proportionality.TimeTransform;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.nonlinearity.NonlinearityRun;
import org.riskset.study.nonlinearity.SplineTests;
import org.riskset.study.timevarying.CoefficientCourse;
import org.riskset.study.timevarying.CourseRun;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/** What the Cox room computes beside the model, away from the window's thread. */
final class CoxBackground {
  private final CoxViewModel model;
  private final Consumer<Exception> defects;
  private final LatestTask<Attempt<Optional<CoefficientCourse>>> courses;
  private final LatestTask<List<SplineTests>> splines;

  CoxBackground(CoxViewModel model, Threads threads) {
    this.model = model;
    this.defects = threads.defects();
    this.courses = new LatestTask<>(threads.background(), threads.window());
    this.splines = new LatestTask<>(threads.background(), threads.window());
  }

  /**
   * Asks for the course of a coefficient of the model on the screen.
   *
   * @param column its column
   * @param done receives it, empty if the coefficient is not finite
   * @param refused told why there are no residuals
   */
  void course(int column, Consumer<Optional<CoefficientCourse>> done, Consumer<Message> refused) {
    CoxScreen screen = model.screen();
    CoxAnalysis analysis = screen.analysis();
    if (analysis == null) {
      return;
    }
    Study study = screen.study();
    TimeTransform transform = study.cox().proportionality().transform().orElse(TimeTransform.KM);
    courses.request(
        progress ->
            Attempt.of(() -> CourseRun.of(analysis, column, transform, study.confidenceLevel())),
        attempt -> {
          attempt.found().ifPresent(done);
          attempt.failure().ifPresent(refused);
        },
        defects);
  }

  /** Asks for the tests of the splines of a model; none if the data do not allow them. */
  void splines(CoxScreen screen, Consumer<List<SplineTests>> done) {
    CoxAnalysis analysis = screen.analysis();
    if (analysis == null || analysis.table().stream().noneMatch(term -> term.isCurve())) {
      splines.request(progress -> List.of(), done, defects);
      return;
    }
    StudyRunner runner = new StudyRunner(model.session().cohort());
    splines.request(
        progress -> splines(runner.with(progress), screen.study(), analysis), done, defects);
  }

  private static List<SplineTests> splines(StudyRunner runner, Study study, CoxAnalysis analysis) {
    try {
      return NonlinearityRun.of(runner.sample(study), analysis);
    } catch (DataException untested) {
      return List.of();
    }
  }
}
