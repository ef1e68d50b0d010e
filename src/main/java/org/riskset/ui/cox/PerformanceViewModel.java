package org.riskset.ui.cox;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.study.ValidationSpec;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.validation.PerformanceAnalysis;
import org.riskset.study.validation.ValidationRun;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.Remembered;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/** How well the model predicts: computed when somebody looks, as resamples take their time. */
final class PerformanceViewModel {
  private final StudySession session;
  private final StudyRunner runner;
  private final LazyScreen<PerformanceScreen> screen;
  private final Remembered<Study, Attempt<PerformanceAnalysis>> newest = new Remembered<>();

  /**
   * The performance of a session's model.
   *
   * @param threads where models are validated
   */
  PerformanceViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    screen =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> PerformanceScreen.of(study, validation(study, progress)),
            PerformanceScreen.empty(session.study()));
  }

  /** Figures may be drawn otherwise without new resamples. */
  private Attempt<PerformanceAnalysis> validation(Study study, Progress progress) {
    return newest.of(
        ModelKey.of(study),
        () -> Attempt.of(() -> ValidationRun.run(runner.with(progress), study)));
  }

  /** What is shown. */
  LazyScreen<PerformanceScreen> screen() {
    return screen;
  }

  StudySession session() {
    return session;
  }

  /** The validation as the study has it now. */
  ValidationSpec spec() {
    return session.study().cox().validation();
  }

  /** Draws so many bootstrap samples. */
  void replicates(int count) {
    edit(spec -> spec.withReplicates(count));
  }

  /** Compares survival at another time; empty: at the first that the study reports. */
  void horizon(OptionalDouble time) {
    List<Double> times = time.stream().boxed().toList();
    edit(spec -> spec.withTimes(times));
  }

  /** Puts patients into so many groups; empty: as their number suggests. */
  void groups(OptionalDouble count) {
    edit(spec -> spec.withGroups(whole(count)));
  }

  private static OptionalInt whole(OptionalDouble number) {
    return number.stream().mapToInt(value -> (int) value).findFirst();
  }

  /** Counts pairs for Uno's concordance up to another time; empty: over all follow-up. */
  void tau(OptionalDouble time) {
    edit(spec -> spec.withTau(time));
  }

  /** Has the report of the study hold the validation, or not. */
  void reported(boolean wanted) {
    edit(spec -> spec.withReported(wanted));
  }

  /** The time of calibration that the study names. */
  OptionalDouble horizon() {
    return spec().times().stream().mapToDouble(Double::doubleValue).findFirst();
  }

  /** The number of groups that the study names. */
  OptionalDouble groups() {
    return spec().groups().stream().asDoubleStream().findFirst();
  }

  /** The time that is taken where the study names none; empty if there is no such time. */
  OptionalDouble usualHorizon() {
    return session.study().survival().times().stream()
        .flatMapToDouble(DoubleStream::of)
        .findFirst();
  }

  private void edit(UnaryOperator<ValidationSpec> change) {
    session.edit(
        study -> study.withCox(study.cox().withValidation(change.apply(study.cox().validation()))));
  }
}
