package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed subgroup expression. Truth has three values: what is said of a missing value is neither
 * true nor false, except by {@link Missing}.
 */
public sealed interface Expression {

  /** {@code column operator value}. */
  record Comparison(String column, Operator operator, Literal value) implements Expression {}

  /** {@code column in (values)} or, negated, {@code column not in (values)}. */
  record Membership(String column, List<Literal> values, boolean negated) implements Expression {
    /** Copies the values. */
    public Membership {
      values = List.copyOf(values);
    }
  }

  /** {@code column is missing} or, negated, {@code column is not missing}; always true or false. */
  record Missing(String column, boolean negated) implements Expression {}

  /** {@code not operand}. */
  record Not(Expression operand) implements Expression {}

  /** All operands, two or more, none of them itself an {@code And}. */
  record And(List<Expression> operands) implements Expression {
    /** Copies the operands. */
    public And {
      operands = List.copyOf(operands);
    }
  }

  /** Any operand of two or more, none of them itself an {@code Or}. */
  record Or(List<Expression> operands) implements Expression {
    /** Copies the operands. */
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /** All of the operands, at least one, nested conjunctions dissolved. */
  static Expression allOf(List<Expression> operands) {
    List<Expression> flat = new ArrayList<>();
    for (Expression operand : operands) {
      flat.addAll(operand instanceof And and ? and.operands() : List.of(operand));
    }
    return flat.size() == 1 ? flat.get(0) : new And(flat);
  }

  /** Any of the operands, at least one, nested alternatives dissolved. */
  static Expression anyOf(List<Expression> operands) {
    List<Expression> flat = new ArrayList<>();
    for (Expression operand : operands) {
      flat.addAll(operand instanceof Or or ? or.operands() : List.of(operand));
    }
    return flat.size() == 1 ? flat.get(0) : new Or(flat);
  }
}
