package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.DataException;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOutcome;

/**
 * A Cox model of a study.
 *
 * @param sample rows used and left out
 * @param design the rows and columns that the model was fitted to, or null if there are none
 * @param outcome the model, or why there is none
 * @param penalization what the penalty of the likelihood adds, or null without one
 * @param columns origin of each coefficient, in the order of the model
 * @param table the same estimates by term and level, as people read them
 * @param proportionality the test of proportional hazards, or null where there is no model or it
 *     was not asked for
 * @param univariable models of each term alone, on the rows complete for it; empty where not asked
 * @param warnings what a reader must know
 */
public record CoxAnalysis(
    Sample sample,
    @Nullable CoxDesign design,
    CoxOutcome outcome,
    @Nullable Penalization penalization,
    List<ModelColumn> columns,
    List<TermRows> table,
    @Nullable ProportionalityAnalysis proportionality,
    List<CoxAnalysis> univariable,
    List<Warning> warnings) {
  /** Copies the lists. */
  public CoxAnalysis {
    columns = List.copyOf(columns);
    table = List.copyOf(table);
    univariable = List.copyOf(univariable);
    warnings = List.copyOf(warnings);
  }

  /** No model, for rows that need not be known. */
  public CoxAnalysis(
      Sample sample,
      CoxOutcome outcome,
      List<ModelColumn> columns,
      List<TermRows> table,
      List<Warning> warnings) {
    this(sample, null, outcome, null, columns, table, null, List.of(), warnings);
  }

  /** The same with one warning more. */
  public CoxAnalysis with(Warning warning) {
    List<Warning> more = new ArrayList<>(warnings);
    more.add(warning);
    return new CoxAnalysis(
        sample, design, outcome, penalization, columns, table, proportionality, univariable, more);
  }

  /** The model if there is one. */
  public Optional<CoxFit> fit() {
    return outcome instanceof CoxOutcome.Fitted fitted
        ? Optional.of(fitted.fit())
        : Optional.empty();
  }

  /** What the penalty of the likelihood adds; empty without one. */
  public Optional<Penalization> penalized() {
    return Optional.ofNullable(penalization);
  }

  /**
   * Refuses what rests on a likelihood without penalty.
   *
   * @param key the message if the model is penalised
   * @throws DataException if it is
   */
  public void requireUnpenalized(String key, Object... arguments) throws DataException {
    if (penalization != null) {
      throw new DataException(key, arguments);
    }
  }

  /** The test of proportional hazards. */
  public Optional<ProportionalityAnalysis> proportionalHazards() {
    return Optional.ofNullable(proportionality);
  }

  /** The rows and columns that the model was fitted to. */
  public Optional<CoxDesign> fittedTo() {
    return Optional.ofNullable(design);
  }
}
