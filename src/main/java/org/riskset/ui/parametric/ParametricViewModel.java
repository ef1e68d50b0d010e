package org.riskset.ui.parametric;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.parametric.ParametricDistribution;
import org.riskset.study.FigureSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.Remembered;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** State and commands of the parametric models; they are fitted when somebody looks. */
public final class ParametricViewModel {
  private final StudySession session;
  private final StudyRunner runner;
  private final Remembered<Study, Attempt<ParametricModels>> newest = new Remembered<>();
  private final LazyScreen<ParametricScreen> screen;

  /**
   * The models of a session's groups.
   *
   * @param threads where they are fitted
   */
  public ParametricViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    screen =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> ParametricScreen.of(study, models(study, progress)),
            ParametricScreen.empty(session.study()));
  }

  /** Another figure or another choice among the models needs no new ones. */
  private Attempt<ParametricModels> models(Study study, Progress progress) {
    Study key =
        study
            .withFigure(FigureSpec.defaults())
            .withSurvival(study.survival().withDistribution(null));
    return newest.of(
        key, () -> Attempt.of(() -> ParametricModels.of(runner.with(progress), study)));
  }

  StudySession session() {
    return session;
  }

  /** What is shown. */
  public LazyScreen<ParametricScreen> screen() {
    return screen;
  }

  /** The distribution whose curves are drawn; empty for none. */
  Optional<ParametricDistribution> chosen() {
    return session.study().survival().parametric();
  }

  /** Draws the curves of a distribution, or of none. */
  void choose(@Nullable ParametricDistribution distribution) {
    session.edit(study -> study.withSurvival(study.survival().withDistribution(distribution)));
  }
}
