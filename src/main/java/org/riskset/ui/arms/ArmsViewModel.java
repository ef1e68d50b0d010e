package org.riskset.ui.arms;

import java.util.List;
import java.util.Optional;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.balance.BalanceRun;
import org.riskset.study.claim.ArmSubgroups;
import org.riskset.study.claim.ClaimRun;
import org.riskset.ui.part.Parts;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** State of the Arms room. A part is computed when somebody looks at it. */
final class ArmsViewModel {
  private final StudySession session;
  private final ArmChoices choices;
  private final ArmsCommands commands;
  private final LazyScreen<ClaimScreen> claim;
  private final LazyScreen<BalanceScreen> balance;
  private final LazyScreen<EffectScreen> effects;
  private final Parts<ArmsPart> parts =
      new Parts<>(List.of(ArmsPart.values()), part -> Optional.of(screen(part)));

  /**
   * The room of a session.
   *
   * @param threads where its results are computed
   */
  ArmsViewModel(StudySession session, Threads threads) {
    this.session = session;
    choices = new ArmChoices(session.cohort());
    commands = new ArmsCommands(session, choices);
    StudyRunner runner = new StudyRunner(session.cohort());
    Study first = session.study();
    claim =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) ->
                ClaimScreen.of(study, Attempt.of(() -> ClaimRun.run(runner.with(progress), study))),
            ClaimScreen.empty(first));
    balance =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) ->
                BalanceScreen.of(
                    study, Attempt.of(() -> BalanceRun.run(runner.with(progress), study))),
            BalanceScreen.empty(first));
    effects =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) ->
                EffectScreen.of(
                    study, Attempt.of(() -> ArmSubgroups.run(runner.with(progress), study))),
            EffectScreen.empty(first));
  }

  StudySession session() {
    return session;
  }

  Study study() {
    return session.study();
  }

  ArmChoices choices() {
    return choices;
  }

  ArmsCommands commands() {
    return commands;
  }

  /** The effect, estimated in several ways. */
  LazyScreen<ClaimScreen> claim() {
    return claim;
  }

  /** How alike the arms are, and how long one waited. */
  LazyScreen<BalanceScreen> balance() {
    return balance;
  }

  /** The effect in subgroups. */
  LazyScreen<EffectScreen> effects() {
    return effects;
  }

  /** The parts of the room. */
  Parts<ArmsPart> parts() {
    return parts;
  }

  /** What a part shows. */
  LazyScreen<? extends ArmsScreen> screen(ArmsPart wanted) {
    return switch (wanted) {
      case CLAIM -> claim;
      case BALANCE -> balance;
      case SUBGROUPS -> effects;
    };
  }

  /** What is shown now. */
  ArmsScreen current() {
    return screen(parts.shown()).screen();
  }
}
