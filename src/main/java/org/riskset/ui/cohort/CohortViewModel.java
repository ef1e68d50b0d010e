package org.riskset.ui.cohort;

import java.util.List;
import org.riskset.study.Study;
import org.riskset.ui.part.Parts;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** State of the Cohort room. A part is computed when somebody looks at it. */
final class CohortViewModel {
  private final StudySession session;
  private final CohortCommands commands;
  private final LazyScreen<CharacteristicsScreen> characteristics;
  private final Parts<CohortPart> parts =
      new Parts<>(List.of(CohortPart.CHARACTERISTICS), this::screen);

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
            (study, progress) -> CharacteristicsScreen.of(study, session.cohort()),
            CharacteristicsScreen.empty(first));
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

  /** The parts of the room. */
  Parts<CohortPart> parts() {
    return parts;
  }

  /** What a part shows. */
  LazyScreen<? extends CohortScreen> screen(CohortPart wanted) {
    return switch (wanted) {
      case CHARACTERISTICS -> characteristics;
      case PLANNING -> characteristics;
      case CUTPOINT -> characteristics;
    };
  }

  /** What is shown now. */
  CohortScreen current() {
    return screen(parts.shown()).screen();
  }
}
