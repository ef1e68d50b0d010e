package org.riskset.model;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** One term of a regression model: a variable, or the interaction of several. */
public sealed interface Term {
  /** The term as people write it, columns with unusual names in backticks. */
  String text();

  /** The term as R labels it: {@code ns(age, 3)}, {@code age:sex}. */
  String label();

  /** The variables that are multiplied, one for a term that is no interaction. */
  List<Variable> variables();

  /** Columns of the cohort that the term is made of, each once. */
  default List<String> columns() {
    return variables().stream().map(Variable::column).distinct().toList();
  }

  /** A column as it is or transformed. */
  sealed interface Variable extends Term {
    /** The column. */
    String column();

    @Override
    default List<Variable> variables() {
      return List.of(this);
    }
  }

  /** A column as it is: a number, or one coefficient per level but the reference. */
  record Main(String column) implements Variable {
    @Override
    public String text() {
      return ColumnNames.quoted(column);
    }

    @Override
    public String label() {
      return column;
    }
  }

  /** The natural logarithm of a number. */
  record Log(String column) implements Variable {
    @Override
    public String text() {
      return label();
    }

    @Override
    public String label() {
      return "log(" + ColumnNames.quoted(column) + ")";
    }
  }

  /**
   * A cubic spline of a number.
   *
   * @param kind which basis
   * @param column the column
   * @param size degrees of freedom of a natural spline, knots of a restricted one
   */
  record Spline(Kind kind, String column, int size) implements Variable {
    /** Largest size that is accepted. */
    public static final int LARGEST = 50;

    /** Checks the size. */
    public Spline {
      if (!kind.allows(size)) {
        throw new IllegalArgumentException("no spline of size " + size);
      }
    }

    @Override
    public String text() {
      return kind.function() + "(" + ColumnNames.quoted(column) + "," + size + ")";
    }

    @Override
    public String label() {
      return kind.function() + "(" + ColumnNames.quoted(column) + ", " + size + ")";
    }

    /** Bases of cubic splines that are linear beyond their outermost knots. */
    public enum Kind {
      /** B-splines; the size is the degrees of freedom. */
      NATURAL("ns", 1),
      /** Truncated powers, the number itself first; the size is the number of knots. */
      RESTRICTED("rcs", 3);

      private final String function;
      private final int least;

      Kind(String function, int least) {
        this.function = function;
        this.least = least;
      }

      /** R's name of the basis. */
      public String function() {
        return function;
      }

      /** Smallest size. */
      public int least() {
        return least;
      }

      /** Whether there is a basis of that size. */
      public boolean allows(int size) {
        return size >= least && size <= LARGEST;
      }
    }
  }

  /**
   * The product of several variables.
   *
   * @param variables at least two, all different
   */
  record Interaction(List<Variable> variables) implements Term {
    /** Copies the variables. */
    public Interaction {
      variables = List.copyOf(variables);
      if (variables.size() < 2 || new HashSet<>(variables).size() < variables.size()) {
        throw new IllegalArgumentException("an interaction has several different variables");
      }
    }

    @Override
    public String text() {
      return variables.stream().map(Term::text).collect(Collectors.joining(":"));
    }

    @Override
    public String label() {
      return variables.stream().map(Term::label).collect(Collectors.joining(":"));
    }
  }
}
