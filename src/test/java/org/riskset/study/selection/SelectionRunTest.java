package org.riskset.study.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.data.DataException;
import org.riskset.model.Term;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.selection.Criterion;
import org.riskset.statistics.cox.selection.Direction;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.statistics.cox.selection.SelectionStep;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.StudyRunner;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.session.StudySession;

class SelectionRunTest {
  private static final Term.Main ARM = new Term.Main("arm");
  private static final Term.Main AGE = new Term.Main("age_years");
  private static final Term.Main SEX = new Term.Main("sex");
  private static final Term BOTH = new Term.Interaction(List.of(ARM, AGE));

  private final StudySession session = RecurrentNpc.session();

  private CoxAnalysis cox(Study study, Term... terms) throws DataException {
    return new StudyRunner(session.cohort())
        .cox(study.withCox(study.cox().withTerms(List.of(terms))));
  }

  private static SelectionOptions options(Direction direction) {
    return new SelectionOptions(direction, Criterion.AIC, 0.05);
  }

  private static List<Integer> candidates(SelectionAnalysis analysis) {
    return analysis.steps().get(0).changes().stream().map(SelectionStep.Change::term).toList();
  }

  /** An interaction holds its main effects in the model, and they come before it. */
  @Test
  void anInteractionContainsItsMainEffects() throws DataException {
    CoxAnalysis full = cox(session.study(), SEX, BOTH, ARM, AGE);
    List<Term> terms = List.of(SEX, BOTH, ARM, AGE);
    SelectionAnalysis backward =
        SelectionRun.of(full, options(Direction.BACKWARD), Progress.none()).orElseThrow();
    assertThat(backward.terms()).containsExactlyInAnyOrderElementsOf(terms);
    assertThat(candidates(backward).stream().map(backward.terms()::get))
        .containsExactlyInAnyOrder(SEX, BOTH);
    SelectionAnalysis forward =
        SelectionRun.of(full, options(Direction.FORWARD), Progress.none()).orElseThrow();
    assertThat(candidates(forward).stream().map(forward.terms()::get))
        .containsExactlyInAnyOrder(SEX, ARM, AGE);
    assertThat(forward.selected()).contains(ARM);
  }

  /** A spline of a column is another variable than the column. */
  @Test
  void aSplineDoesNotContainItsColumn() throws DataException {
    Term spline = new Term.Spline(Term.Spline.Kind.NATURAL, "age_years", 3);
    CoxAnalysis full = cox(session.study(), AGE, spline);
    SelectionAnalysis backward =
        SelectionRun.of(full, options(Direction.BACKWARD), Progress.none()).orElseThrow();
    assertThat(candidates(backward)).containsExactly(0, 1);
  }

  @Test
  void withoutModelThereIsNothingToSelect() throws DataException {
    Study study = session.study();
    CoxAnalysis none = cox(study.withSample(study.sample().where("os_event = 0")), ARM);
    assertThat(SelectionRun.of(none, options(Direction.FORWARD), Progress.none())).isEmpty();
  }
}
