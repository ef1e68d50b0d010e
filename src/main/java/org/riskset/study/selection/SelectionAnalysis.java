package org.riskset.study.selection;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.statistics.cox.selection.SelectionOptions;
import org.riskset.statistics.cox.selection.SelectionStep;

/**
 * The steps by which the terms of a model were chosen.
 *
 * @param options how
 * @param terms all terms, numbered from 0
 * @param steps the steps; the last has the terms selected
 */
public record SelectionAnalysis(
    SelectionOptions options, List<Term> terms, List<SelectionStep> steps) {
  /** Copies the lists. */
  public SelectionAnalysis {
    terms = List.copyOf(terms);
    steps = List.copyOf(steps);
  }

  /** The terms selected. */
  public List<Term> selected() {
    return steps.get(steps.size() - 1).model().stream().map(terms::get).toList();
  }
}
