package org.riskset.data.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Takes an expression apart into one condition per column, where it is a conjunction of such. */
final class Conditions {
  private Conditions() {}

  /** One condition per column, in order of appearance; empty if the expression says more. */
  static Optional<List<Condition>> of(Expression expression) {
    List<Expression> parts =
        expression instanceof Expression.And and ? and.operands() : List.of(expression);
    Map<String, Condition> byColumn = new LinkedHashMap<>();
    for (Expression part : parts) {
      Optional<Condition> condition =
          single(part).flatMap(found -> merged(byColumn.get(found.column()), found));
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      byColumn.put(condition.get().column(), condition.get());
    }
    return Optional.of(List.copyOf(byColumn.values()));
  }

  private static Optional<Condition> single(Expression part) {
    if (part instanceof Expression.Membership e && !e.negated()) {
      return Optional.of(Condition.in(e.column(), e.values().stream().map(Literal::text).toList()));
    }
    if (!(part instanceof Expression.Comparison e)) {
      return Optional.empty();
    }
    if (e.operator() == Operator.EQUAL) {
      return Optional.of(Condition.in(e.column(), List.of(e.value().text())));
    }
    OptionalDouble end = e.value().number();
    if (end.isEmpty()) {
      return Optional.empty();
    }
    return switch (e.operator()) {
      case AT_LEAST ->
          Optional.of(Condition.between(e.column(), end.getAsDouble(), Double.POSITIVE_INFINITY));
      case AT_MOST ->
          Optional.of(Condition.between(e.column(), Double.NEGATIVE_INFINITY, end.getAsDouble()));
      default -> Optional.empty();
    };
  }

  /** Both conditions on a column as one; empty if nothing satisfies both or they differ in kind. */
  private static Optional<Condition> merged(@Nullable Condition earlier, Condition later) {
    if (earlier == null) {
      return Optional.of(later);
    }
    if (earlier instanceof Condition.In a && later instanceof Condition.In b) {
      List<String> common = new ArrayList<>(a.levels());
      common.retainAll(b.levels());
      return common.isEmpty() ? Optional.empty() : Optional.of(Condition.in(a.column(), common));
    }
    if (earlier instanceof Condition.Between a && later instanceof Condition.Between b) {
      double low = Math.max(a.low(), b.low());
      double high = Math.min(a.high(), b.high());
      return low <= high ? Optional.of(Condition.between(a.column(), low, high)) : Optional.empty();
    }
    return Optional.empty();
  }
}
