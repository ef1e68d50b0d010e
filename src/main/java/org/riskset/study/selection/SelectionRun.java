package org.riskset.study.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskset.data.DataException;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.selection.CandidateTerm;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.statistics.cox.selection.StepwiseSelection;
import org.riskset.study.Study;
import org.riskset.study.analysis.CoxAnalysis;
import org.riskset.study.analysis.CoxDesign;
import org.riskset.study.analysis.FittedModel;
import org.riskset.study.analysis.StudyRunner;

/** Chooses terms of a study's Cox model. */
public final class SelectionRun {
  private SelectionRun() {}

  /**
   * Chooses among the terms of a study's model.
   *
   * @throws DataException if the data do not allow the model or it is penalised
   */
  public static SelectionAnalysis run(StudyRunner runner, Study study, SelectionOptions options)
      throws DataException {
    FittedModel model = FittedModel.of(runner, study);
    model.analysis().requireUnpenalized("selection.penalised");
    return of(model.analysis(), options, model.sample().progress()).orElseThrow();
  }

  /**
   * Chooses terms on the rows that are complete for all of them.
   *
   * @param full the model of all terms
   * @param progress hears of the models of each step
   * @return the steps, or nothing without a model
   */
  public static Optional<SelectionAnalysis> of(
      CoxAnalysis full, SelectionOptions options, Progress progress) {
    Optional<CoxFit> fit = full.fit();
    Optional<CoxDesign> design = full.fittedTo();
    if (fit.isEmpty() || design.isEmpty()) {
      return Optional.empty();
    }
    ModelDesign model = design.get().model();
    List<Term> terms = model.terms();
    List<CandidateTerm> candidates = new ArrayList<>();
    for (Term term : terms) {
      candidates.add(new CandidateTerm(model.columnsOf(term), contained(terms, term)));
    }
    return Optional.of(
        new SelectionAnalysis(
            options,
            terms,
            StepwiseSelection.select(
                design.get().sample(),
                fit.get().options(),
                options,
                candidates,
                fit.get(),
                progress)));
  }

  /** Terms whose variables are some, but not all, of a term's. */
  private static Set<Integer> contained(List<Term> terms, Term term) {
    return IntStream.range(0, terms.size())
        .filter(i -> terms.get(i).variables().size() < term.variables().size())
        .filter(i -> new HashSet<>(term.variables()).containsAll(terms.get(i).variables()))
        .boxed()
        .collect(Collectors.toSet());
  }
}
