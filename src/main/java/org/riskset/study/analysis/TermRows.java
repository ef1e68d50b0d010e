package org.riskset.study.analysis;

import java.util.List;

/**
 * One term of a regression table.
 *
 * @param variable column of the cohort
 * @param label the column as people read it
 * @param unit unit of a number, empty if none
 * @param levels its rows: levels in order, the reference among them; one row for a number
 */
public record TermRows(String variable, String label, String unit, List<TermLevel> levels) {
  /** Copies the rows. */
  public TermRows {
    levels = List.copyOf(levels);
  }
}
