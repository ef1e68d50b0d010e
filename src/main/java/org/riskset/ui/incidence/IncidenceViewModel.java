package org.riskset.ui.incidence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.study.IncidenceSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.Attempt;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.study.incidence.IncidenceAnalysis;
import org.riskset.study.incidence.IncidenceRun;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;

/**
 * State and commands of the Competing risks room; every command is one edit of the study. Nothing
 * is computed while nobody looks.
 */
public final class IncidenceViewModel {
  private final StudySession session;
  private final StudyRunner runner;
  private final CodeColumns columns;
  private final LazyScreen<IncidenceScreen> screen;

  /**
   * The room of a session.
   *
   * @param threads where incidences are computed
   */
  public IncidenceViewModel(StudySession session, Threads threads) {
    this.session = session;
    runner = new StudyRunner(session.cohort());
    columns = new CodeColumns(session.cohort());
    screen =
        new LazyScreen<>(
            session,
            threads,
            (study, progress) -> screen(study, runner.with(progress)),
            IncidenceScreen.empty(session.study()));
  }

  StudySession session() {
    return session;
  }

  Study study() {
    return session.study();
  }

  /** What the room shows. */
  ReadOnlyObjectProperty<IncidenceScreen> screenProperty() {
    return screen.screenProperty();
  }

  IncidenceScreen screen() {
    return screen.screen();
  }

  /** What the room shows, as it is computed. */
  LazyScreen<IncidenceScreen> results() {
    return screen;
  }

  /** Whether somebody looks at the room. */
  void look(boolean now) {
    screen.look(now);
  }

  private static IncidenceScreen screen(Study study, StudyRunner runner) {
    return IncidenceScreen.of(study, Attempt.of(() -> IncidenceRun.run(runner, study)));
  }

  /** The longest time that the figure draws, 1 if there is none. */
  double longestTime() {
    IncidenceAnalysis analysis = screen().analysis();
    return analysis == null
        ? 1
        : analysis.groups().stream()
            .map(group -> group.estimate())
            .filter(estimate -> estimate.size() > 0)
            .mapToDouble(estimate -> estimate.time(estimate.size() - 1))
            .max()
            .orElse(1);
  }

  /** Columns that may tell the causes apart, the likeliest first. */
  List<String> codeColumns() {
    return columns.names(study());
  }

  /** Values of the column of codes that may mean censored, the empty text for no value. */
  List<String> censoredValues(String column) {
    return columns.values(column);
  }

  /** Takes another column of codes. */
  void codes(String column) {
    edit(spec -> spec.withCodes(columns.codes(study(), column).orElse(null)));
  }

  /** Takes another value of the column of codes for censored. */
  void censored(String value) {
    codesInUse()
        .ifPresent(
            codes -> edit(spec -> spec.withCodes(new IncidenceSpec.Codes(codes.column(), value))));
  }

  /** Draws and models another cause. */
  void cause(String value) {
    edit(spec -> spec.withCause(value));
  }

  /** Takes another scale for the limits. */
  void limits(ConfidenceType type) {
    edit(spec -> spec.withScale(type));
  }

  /** Compares groups within strata, or not. */
  void strata(List<String> names) {
    edit(spec -> spec.withStrata(names));
  }

  private void edit(UnaryOperator<IncidenceSpec> change) {
    session.edit(study -> study.withIncidence(change.apply(study.incidence())));
  }

  /** The column of codes in use; empty as long as none is known. */
  Optional<IncidenceSpec.Codes> codesInUse() {
    return study()
        .incidence()
        .chosenCodes()
        .or(() -> Optional.ofNullable(screen().analysis()).map(IncidenceAnalysis::codes));
  }
}
