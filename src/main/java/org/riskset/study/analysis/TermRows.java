package org.riskset.study.analysis;

import java.util.List;

/**
 * One term of a regression table.
 *
 * @param kind what the term is made of
 * @param variable column of the cohort, or the label of a term that is more than a column
 * @param label the term as people read it
 * @param unit unit of a number, empty if none
 * @param levels its rows: levels in order, the reference among them; one row for a number
 */
public record TermRows(
    Kind kind, String variable, String label, String unit, List<TermLevel> levels) {
  /** What a term is made of. */
  public enum Kind {
    /** A column as it is. */
    COLUMN,
    /** Functions of a number: its rows are those functions. */
    FUNCTION,
    /** A product of several: its rows have no reference, and it has no meaning alone. */
    INTERACTION
  }

  /** Copies the rows. */
  public TermRows {
    levels = List.copyOf(levels);
  }

  /** The rows of a column as it is. */
  public TermRows(String variable, String label, String unit, List<TermLevel> levels) {
    this(Kind.COLUMN, variable, label, unit, levels);
  }

  /** Whether the term is one number, so that its only row needs no name of its own. */
  public boolean isNumber() {
    return levels.size() == 1 && levels.get(0).levelValue().isEmpty();
  }

  /** Whether the term is a curve, whose rows have no meaning one by one. */
  public boolean isCurve() {
    return kind == Kind.FUNCTION && levels.size() > 1;
  }
}
