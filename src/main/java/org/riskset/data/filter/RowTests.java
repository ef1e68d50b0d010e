package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

/**
 * Binds expressions to the columns of a cohort. What is said of a category is decided once per
 * level, so that no text is compared per row.
 */
final class RowTests {
  private final Cohort cohort;

  RowTests(Cohort cohort) {
    this.cohort = cohort;
  }

  RowTest of(Expression expression) throws DataException {
    if (expression instanceof Expression.Comparison e) {
      return comparison(e);
    } else if (expression instanceof Expression.Membership e) {
      return membership(e);
    } else if (expression instanceof Expression.Missing e) {
      Column column = cohort.column(e.column());
      return row -> Truth.of(column.isMissing(row) != e.negated());
    } else if (expression instanceof Expression.Not e) {
      RowTest operand = of(e.operand());
      return row -> operand.at(row).not();
    } else if (expression instanceof Expression.And e) {
      return allOf(tests(e.operands()));
    } else if (expression instanceof Expression.Or e) {
      return anyOf(tests(e.operands()));
    }
    throw new AssertionError(expression);
  }

  private RowTest[] tests(List<Expression> operands) throws DataException {
    List<RowTest> tests = new ArrayList<>();
    for (Expression operand : operands) {
      tests.add(of(operand));
    }
    return tests.toArray(RowTest[]::new);
  }

  private static RowTest allOf(RowTest[] tests) {
    return row -> {
      Truth truth = Truth.TRUE;
      for (int i = 0; i < tests.length && truth != Truth.FALSE; i++) {
        truth = truth.and(tests[i].at(row));
      }
      return truth;
    };
  }

  private static RowTest anyOf(RowTest[] tests) {
    return row -> {
      Truth truth = Truth.FALSE;
      for (int i = 0; i < tests.length && truth != Truth.TRUE; i++) {
        truth = truth.or(tests[i].at(row));
      }
      return truth;
    };
  }

  private RowTest comparison(Expression.Comparison e) throws DataException {
    Column column = cohort.column(e.column());
    if (column instanceof NumberColumn numbers) {
      double value = number(numbers, e.value());
      return numbers(numbers, x -> e.operator().holds(x, value));
    }
    CategoryColumn categories = column.asCategories();
    if (e.operator().isOrder() && !categories.levels().isEmpty()) {
      throw new DataException(
          "filter.orderOfText", e.column(), categories.levels().get(0), e.operator().symbol());
    }
    boolean wanted = e.operator() == Operator.EQUAL;
    return levels(categories, level -> matches(level, e.value()) == wanted);
  }

  private RowTest membership(Expression.Membership e) throws DataException {
    Column column = cohort.column(e.column());
    if (column instanceof NumberColumn numbers) {
      double[] values = new double[e.values().size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = number(numbers, e.values().get(i));
      }
      return numbers(numbers, x -> contains(values, x) != e.negated());
    }
    return levels(
        column.asCategories(),
        level -> e.values().stream().anyMatch(v -> matches(level, v)) != e.negated());
  }

  private static boolean contains(double[] values, double wanted) {
    for (double value : values) {
      if (value == wanted) {
        return true;
      }
    }
    return false;
  }

  private static double number(NumberColumn column, Literal value) throws DataException {
    OptionalDouble number = value.number();
    if (number.isEmpty()) {
      throw new DataException("filter.textForNumbers", column.name(), value.text());
    }
    return number.getAsDouble();
  }

  /** A level is a text as it is written, and a number if it can be read as that number. */
  private static boolean matches(String level, Literal value) {
    return value instanceof Literal.Numeric number
        ? Literal.parse(level).equals(number.number())
        : level.equals(value.text());
  }

  private static RowTest numbers(NumberColumn column, DoublePredicate test) {
    return row -> {
      double value = column.value(row);
      return Double.isNaN(value) ? Truth.UNKNOWN : Truth.of(test.test(value));
    };
  }

  private static RowTest levels(CategoryColumn column, Predicate<String> test) {
    Truth[] truths =
        column.levels().stream().map(level -> Truth.of(test.test(level))).toArray(Truth[]::new);
    return row -> {
      int code = column.code(row);
      return code < 0 ? Truth.UNKNOWN : truths[code];
    };
  }
}
