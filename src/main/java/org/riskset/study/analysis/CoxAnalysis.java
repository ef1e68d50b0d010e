package org.riskset.study.analysis;

import java.util.List;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.CoxOutcome;

/**
 * A Cox model of a study.
 *
 * @param sample rows used and left out
 * @param outcome the model, or why there is none
 * @param columns origin of each coefficient, in the order of the model
 * @param table the same estimates by term and level, as people read them
 * @param univariable models of each term alone, on the rows complete for it; empty where not asked
 * @param warnings what a reader must know
 */
public record CoxAnalysis(
    Sample sample,
    CoxOutcome outcome,
    List<ModelColumn> columns,
    List<TermRows> table,
    List<CoxAnalysis> univariable,
    List<Warning> warnings) {
  /** Copies the lists. */
  public CoxAnalysis {
    columns = List.copyOf(columns);
    table = List.copyOf(table);
    univariable = List.copyOf(univariable);
    warnings = List.copyOf(warnings);
  }

  /** A model without univariable ones beside it. */
  public CoxAnalysis(
      Sample sample,
      CoxOutcome outcome,
      List<ModelColumn> columns,
      List<TermRows> table,
      List<Warning> warnings) {
    this(sample, outcome, columns, table, List.of(), warnings);
  }
}
