package org.riskset.ui.cox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.ui.part.PartScreen;
import org.riskset.ui.part.Parts;
import org.riskset.ui.session.LazyScreen;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.task.Threads;
import org.riskset.ui.term.TermCandidate;
import org.riskset.ui.term.TermCandidates;

/** State and commands of the Cox room; every command is one edit of the study. */
public final class CoxViewModel {
  private final StudySession session;
  private final EstimationCommands estimation;
  private final TermCommands terms;
  private final CoxBackground background;
  private final PerformanceViewModel performance;
  private final InfluenceViewModel influence;
  private final SelectionViewModel selection;
  private final PredictionViewModel predictions;
  private final Parts<CoxPart> parts;
  private final ReadOnlyObjectWrapper<List<FitLine>> splines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<CoxScreen> screen;
  private final ReadOnlyObjectWrapper<List<TermCandidate>> candidates;

  /**
   * The room of a session.
   *
   * @param threads where what the room shows beside the model is computed
   * @param validating where the model is validated, which may take long
   */
  public CoxViewModel(StudySession session, Threads threads, Threads validating) {
    this.session = session;
    this.terms = new TermCommands(session);
    this.estimation = new EstimationCommands(session);
    screen = new ReadOnlyObjectWrapper<>(CoxScreen.of(session.results()));
    candidates = new ReadOnlyObjectWrapper<>(candidates(session.study()));
    session
        .resultsProperty()
        .addListener((property, old, results) -> screen.set(CoxScreen.of(results)));
    session
        .studyProperty()
        .addListener((property, old, study) -> candidates.set(candidates(study)));
    background = new CoxBackground(this, threads);
    performance = new PerformanceViewModel(session, validating);
    predictions = new PredictionViewModel(session, threads);
    selection = new SelectionViewModel(session, threads);
    influence = new InfluenceViewModel(session, threads);
    parts = new Parts<>(List.of(CoxPart.values()), this::screen);
    screen.addListener((property, old, shown) -> testSplines(shown));
    testSplines(screen.get());
  }

  private void testSplines(CoxScreen shown) {
    background.splines(shown, tests -> splines.set(SplineLines.of(shown.study(), tests)));
  }

  /** What is computed for a part when somebody looks; the model comes with the session. */
  private Optional<LazyScreen<? extends PartScreen>> screen(CoxPart part) {
    return switch (part) {
      case MODEL -> Optional.empty();
      case INFLUENCE -> Optional.of(influence.screen());
      case PREDICTIONS -> Optional.of(predictions.screen());
      case PERFORMANCE -> Optional.of(performance.screen());
    };
  }

  /** The parts of the room. */
  Parts<CoxPart> parts() {
    return parts;
  }

  /** Survival that the model predicts for single patients. */
  PredictionViewModel predictions() {
    return predictions;
  }

  /** Choosing among the terms of the model. */
  SelectionViewModel selection() {
    return selection;
  }

  /** What is shown now. */
  FigureScreen current() {
    return switch (parts.shown()) {
      case MODEL -> screen();
      case INFLUENCE -> influence.screen().screen();
      case PREDICTIONS -> predictions.screen().screen();
      case PERFORMANCE -> performance.screen().screen();
    };
  }

  /** What single subjects move hazard ratios by. */
  InfluenceViewModel influence() {
    return influence;
  }

  /** How well the model predicts. */
  PerformanceViewModel performance() {
    return performance;
  }

  /** What is computed beside the model. */
  CoxBackground background() {
    return background;
  }

  /** Whether splines of the model depart from straight lines. */
  ReadOnlyObjectProperty<List<FitLine>> splinesProperty() {
    return splines.getReadOnlyProperty();
  }

  /** The columns of a term that was tested, as people call them. */
  List<ColumnLabel> columnLabels(TermProportionality test) {
    CoxAnalysis analysis = screen().analysis();
    return analysis == null ? List.of() : ColumnLabel.of(analysis, test.columns());
  }

  StudySession session() {
    return session;
  }

  Study study() {
    return session.study();
  }

  /** What the room shows. */
  ReadOnlyObjectProperty<CoxScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  CoxScreen screen() {
    return screen.get();
  }

  /** Columns that are or may be terms. */
  ReadOnlyObjectProperty<List<TermCandidate>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  List<TermCandidate> candidates() {
    return candidates.get();
  }

  private List<TermCandidate> candidates(Study study) {
    return TermCandidates.of(study, session.cohort());
  }

  /** What the model is made of. */
  TermCommands terms() {
    return terms;
  }

  /** Takes a column into the model, at its end, or out of it. */
  void include(String column, boolean wanted) {
    candidates().stream()
        .filter(candidate -> candidate.column().equals(column))
        .forEach(candidate -> include(candidate, wanted));
  }

  /** Takes a term into the model, at its end, or out of it. */
  void include(TermCandidate candidate, boolean wanted) {
    if (wanted) {
      terms.add(candidate.term());
    } else {
      terms.remove(candidate.term());
    }
  }

  /** Columns that may be strata: those of few levels, in the order of the file. */
  List<String> strataColumns() {
    return TermCandidates.strata(study(), session.cohort());
  }

  /** Compares the other levels of a column with the given one. */
  void reference(String column, String level) {
    session.edit(
        study -> {
          Map<String, String> references = new HashMap<>(study.cohort().references());
          references.put(column, level);
          return study.withCohort(study.cohort().withReferences(references));
        });
  }

  /** Also fits each term alone, or not. */
  void univariable(boolean wanted) {
    session.edit(study -> study.withCox(study.cox().withUnivariable(wanted)));
  }

  /** How the model is estimated. */
  EstimationCommands estimation() {
    return estimation;
  }

  /** Makes an edit that was offered as a way out of a refusal. */
  void takeWayOut(WayOut way) {
    session.edit(way.edit());
  }
}
