package org.riskset.data.filter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;

/**
 * A subgroup: the rows of a cohort for which an expression is true.
 *
 * <p>An expression compares columns with values ({@code == != < <= > >=}, also {@code =} and {@code
 * <>}), asks whether they are {@code in ('a', 'b')}, {@code not in} a list, {@code is missing} or
 * {@code is not missing}, and combines this with {@code and}, {@code or}, {@code not} and
 * parentheses. Texts stand in single or double quotes, names that are not plain words in backticks;
 * a quote inside is written twice. Numbers may be compared with a quoted number. Immutable; equal
 * if the expressions are.
 */
public final class Filter {
  private static final Filter ALL = new Filter(null);

  private final @Nullable Expression expression;

  private Filter(@Nullable Expression expression) {
    this.expression = expression;
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
    return text.isBlank() ? ALL : new Filter(Parser.parse(text));
  }

  /** The rows that satisfy every condition; all rows without conditions. */
  public static Filter and(List<Condition> conditions) {
    return conditions.isEmpty()
        ? ALL
        : new Filter(Expression.allOf(conditions.stream().map(Condition::expression).toList()));
  }

  /** The expression; empty if every row is kept. */
  public Optional<Expression> expression() {
    return Optional.ofNullable(expression);
  }

  /**
   * The filter as one condition per column, where it says no more than that: the inverse of {@link
   * #and}. Empty for any other expression, such as one with {@code or}, {@code not} or {@code <}.
   */
  public Optional<List<Condition>> conditions() {
    return expression == null ? Optional.of(List.of()) : Conditions.of(expression);
  }

  /** The expression as text; parsing it again gives an equal filter. Empty if all is kept. */
  public String text() {
    return expression == null ? "" : ExpressionText.of(expression);
  }

  /**
   * Rows (from 0, ascending) for which the expression is true. A comparison with a missing value is
   * neither true nor false, so such a row is not kept, negated or not.
   *
   * @throws DataException if the cohort lacks a column or a comparison does not fit its type
   */
  public int[] rows(Cohort cohort) throws DataException {
    if (expression == null) {
      return IntStream.range(0, cohort.rowCount()).toArray();
    }
    RowTest test = new RowTests(cohort).of(expression);
    int[] rows = new int[cohort.rowCount()];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (test.at(row) == Truth.TRUE) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filter filter && expression().equals(filter.expression());
  }

  @Override
  public int hashCode() {
    return expression().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
