package org.riskset.data.filter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes expressions in one canonical form, which parses to the same expression. */
final class ExpressionText {
  private ExpressionText() {}

  static String of(Expression expression) {
    if (expression instanceof Expression.Comparison e) {
      return name(e.column()) + " " + e.operator().symbol() + " " + value(e.value());
    } else if (expression instanceof Expression.Membership e) {
      return name(e.column()) + (e.negated() ? " not in " : " in ") + list(e.values());
    } else if (expression instanceof Expression.Missing e) {
      return name(e.column()) + (e.negated() ? " is not missing" : " is missing");
    } else if (expression instanceof Expression.Not e) {
      return "not (" + of(e.operand()) + ")";
    } else if (expression instanceof Expression.And e) {
      return e.operands().stream()
          .map(o -> o instanceof Expression.Or ? "(" + of(o) + ")" : of(o))
          .collect(Collectors.joining(" and "));
    } else if (expression instanceof Expression.Or e) {
      return e.operands().stream().map(ExpressionText::of).collect(Collectors.joining(" or "));
    }
    throw new AssertionError(expression);
  }

  private static String name(String column) {
    boolean plain =
        Lexer.WORD.matcher(column).matches()
            && !Token.RESERVED.contains(column.toLowerCase(Locale.ROOT));
    return plain ? column : "`" + column.replace("`", "``") + "`";
  }

  private static String list(List<Literal> values) {
    return values.stream().map(ExpressionText::value).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String value(Literal value) {
    return value instanceof Literal.Text text
        ? "'" + text.text().replace("'", "''") + "'"
        : value.text();
  }
}
