package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What a filter asks of one column, as people choose it: some of its levels, or a range. */
public sealed interface Condition {
  /** The column. */
  String column();

  /**
   * The value is one of the levels.
   *
   * @param column the column
   * @param levels at least one
   */
  record In(String column, List<String> levels) implements Condition {
    /** Copies the levels, each once. */
    public In {
      levels = List.copyOf(new LinkedHashSet<>(levels));
      if (levels.isEmpty()) {
        throw new IllegalArgumentException("a condition on " + column + " needs a level");
      }
    }
  }

  /**
   * The value lies in a range.
   *
   * @param column the column
   * @param low lower end, included; negative infinity if open
   * @param high upper end, included; positive infinity if open
   */
  record Between(String column, double low, double high) implements Condition {
    /** Checks that the range is one and not open at both ends. */
    public Between {
      boolean open = Double.isInfinite(low) && Double.isInfinite(high);
      if (!(low <= high) || open) {
        throw new IllegalArgumentException(column + " between " + low + " and " + high);
      }
    }
  }

  /** The value is one of the levels. */
  static Condition in(String column, List<String> levels) {
    return new In(column, levels);
  }

  /** The value lies in the range, ends included; an infinite end is open. */
  static Condition between(String column, double low, double high) {
    return new Between(column, low, high);
  }

  /** The condition as an expression. */
  default Expression expression() {
    if (this instanceof In in) {
      List<Literal> values = in.levels().stream().<Literal>map(Literal.Text::new).toList();
      return new Expression.Membership(in.column(), values, false);
    }
    Between between = (Between) this;
    List<Expression> ends = new ArrayList<>();
    if (Double.isFinite(between.low())) {
      ends.add(end(Operator.AT_LEAST, between.low()));
    }
    if (Double.isFinite(between.high())) {
      ends.add(end(Operator.AT_MOST, between.high()));
    }
    return Expression.allOf(ends);
  }

  private Expression end(Operator operator, double value) {
    return new Expression.Comparison(column(), operator, new Literal.Numeric(value));
  }
}
