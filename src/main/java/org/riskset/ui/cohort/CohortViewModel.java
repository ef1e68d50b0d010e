package org.riskset.ui.cohort;

import java.util.List;
import java.util.Optional;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.planning.PlanningRun;
import org.riskset.ui.part.Parts;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** State of the Cohort room. A part is computed when somebody looks at it. */
final class CohortViewModel {
  private final StudySession session;
  private final CohortCommands commands;
  private final LazyScreen<CharacteristicsScreen> characteristics;
  private final LazyScreen<PlanningScreen> planning;
  private final LazyScreen<CutpointScreen> cutpoint;
  private final Parts<CohortPart> parts =
      new Parts<>(List.of(CohortPart.values()), part -> Optional.of(screen(part)));

  /**
   * The room of a session.
   *
   * @param threads where its results are computed
   */
  CohortViewModel(StudySession session, Threads threads) {
    this.session = session;
    commands = new CohortCommands(session);
    Study first = session.study();
    characteristics =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> CharacteristicsScreen.of(study, session.cohort(), progress),
            CharacteristicsScreen.empty(first));
    StudyRunner runner = new StudyRunner(session.cohort());
    planning =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) ->
                PlanningScreen.of(
                    study, Attempt.of(() -> PlanningRun.run(runner.with(progress), study))),
            PlanningScreen.empty(first));
    cutpoint =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> CutpointScreen.of(runner.with(progress), study),
            CutpointScreen.empty(first));
  }

  StudySession session() {
    return session;
  }

  Study study() {
    return session.study();
  }

  CohortCommands commands() {
    return commands;
  }

  /** The table of baseline characteristics. */
  LazyScreen<CharacteristicsScreen> characteristics() {
    return characteristics;
  }

  /** The plan of a comparison. */
  LazyScreen<PlanningScreen> planning() {
    return planning;
  }

  /** The search for a cut-point. */
  LazyScreen<CutpointScreen> cutpoint() {
    return cutpoint;
  }

  /** The parts of the room. */
  Parts<CohortPart> parts() {
    return parts;
  }

  /** What a part shows. */
  LazyScreen<? extends CohortScreen> screen(CohortPart wanted) {
    return switch (wanted) {
      case CHARACTERISTICS -> characteristics;
      case PLANNING -> planning;
      case CUTPOINT -> cutpoint;
    };
  }

  /** What is shown now. */
  CohortScreen current() {
    return screen(parts.shown()).screen();
  }
}
