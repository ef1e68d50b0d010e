package org.riskset.ui.cox;

import java.util.function.UnaryOperator;
import org.riskset.progress.Progress;
import org.riskset.study.InfluenceSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.influence.InfluenceAnalysis;
import org.riskset.study.influence.InfluenceRun;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.Remembered;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** What single subjects move the hazard ratios of a session's model by. */
final class InfluenceViewModel {
  private final StudySession session;
  private final StudyRunner runner;
  private final LazyScreen<InfluenceScreen> screen;
  private final Remembered<Study, Attempt<InfluenceAnalysis>> newest = new Remembered<>();

  /**
   * The influence of subjects on a session's model.
   *
   * @param threads where it is found
   */
  InfluenceViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    screen =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) ->
                InfluenceScreen.of(study, session.cohort(), influence(study, progress)),
            InfluenceScreen.empty(session.study()));
  }

  /** Another coefficient is drawn of the same influence. */
  private Attempt<InfluenceAnalysis> influence(Study study, Progress progress) {
    return newest.of(
        ModelKey.of(study), () -> Attempt.of(() -> InfluenceRun.run(runner.with(progress), study)));
  }

  /** What is shown. */
  LazyScreen<InfluenceScreen> screen() {
    return screen;
  }

  /** How influence is shown now. */
  InfluenceSpec spec() {
    return session.study().cox().influence();
  }

  /** Draws the influence on another coefficient. */
  void coefficient(String name) {
    edit(spec -> spec.withCoefficient(name));
  }

  /** Draws subjects in another order. */
  void order(InfluenceSpec.Order order) {
    edit(spec -> spec.withOrder(order));
  }

  private void edit(UnaryOperator<InfluenceSpec> change) {
    session.edit(
        study -> study.withCox(study.cox().withInfluence(change.apply(study.cox().influence()))));
  }
}
