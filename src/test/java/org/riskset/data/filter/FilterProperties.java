package org.riskset.data.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

class FilterProperties {
  private static final List<String> NAMES = List.of("x", "not", "a b", "年", "b`c", "s", "is");

  @Property
  void theCanonicalTextParsesToTheSameExpression(@ForAll("expressions") Expression expression)
      throws DataException {
    String text = ExpressionText.of(expression);
    assertThat(Filter.parse(text).expression()).hasValue(expression);
    assertThat(Filter.parse(text).text()).isEqualTo(text);
  }

  @Property
  void anExpressionItsNegationAndTheMissingOnesShareOutTheRows(@ForAll("cohorts") Cohort cohort)
      throws DataException {
    int kept = Filter.parse("x > 0").rows(cohort).length;
    int negated = Filter.parse("not x > 0").rows(cohort).length;
    int missing = Filter.parse("x is missing").rows(cohort).length;
    assertThat(kept + negated + missing).isEqualTo(cohort.rowCount());
  }

  @Property
  void deMorgan(@ForAll("cohorts") Cohort cohort) throws DataException {
    assertThat(Filter.parse("not (x > 0 and s == 'a')").rows(cohort))
        .isEqualTo(Filter.parse("not x > 0 or not s == 'a'").rows(cohort));
    assertThat(Filter.parse("not (x > 0 or s == 'a')").rows(cohort))
        .isEqualTo(Filter.parse("not x > 0 and not s == 'a'").rows(cohort));
  }

  @Property
  void conditionsOfDifferentColumnsComeBackAsTheyWere(
      @ForAll("levels") List<String> levels, @ForAll double a, @ForAll double b) {
    List<Condition> conditions =
        List.of(
            Condition.in("a b", levels), Condition.between("x", Math.min(a, b), Math.max(a, b)));
    assertThat(Filter.and(conditions).conditions()).hasValue(conditions);
  }

  @Provide
  Arbitrary<List<String>> levels() {
    return Arbitraries.strings().ofMaxLength(5).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Cohort> cohorts() {
    Arbitrary<List<Double>> numbers = Arbitraries.of(-1.0, 0.0, 1.0, Double.NaN).list().ofSize(12);
    Arbitrary<List<String>> texts = Arbitraries.of("a", "b", "").list().ofSize(12);
    return Combinators.combine(numbers, texts)
        .as(
            (x, s) ->
                new Cohort(
                    12,
                    List.of(
                        new NumberColumn("x", x.stream().mapToDouble(v -> v).toArray()),
                        CategoryColumn.ofTexts("s", s))));
  }

  @Provide
  Arbitrary<Expression> expressions() {
    return expressions(3);
  }

  private static Arbitrary<Expression> expressions(int depth) {
    Arbitrary<Expression> leaf = Arbitraries.oneOf(comparisons(), memberships(), missing());
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Expression> inner = Arbitraries.lazy(() -> expressions(depth - 1));
    Arbitrary<List<Expression>> several = inner.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf,
        inner.map(Expression.Not::new),
        several.map(Expression::allOf),
        several.map(Expression::anyOf));
  }

  private static Arbitrary<Expression> comparisons() {
    return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(Operator.class), values())
        .as(Expression.Comparison::new);
  }

  private static Arbitrary<Expression> memberships() {
    return Combinators.combine(
            Arbitraries.of(NAMES),
            values().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(Expression.Membership::new);
  }

  private static Arbitrary<Expression> missing() {
    return Combinators.combine(Arbitraries.of(NAMES), Arbitraries.of(true, false))
        .as(Expression.Missing::new);
  }

  private static Arbitrary<Literal> values() {
    Arbitrary<Literal> numbers =
        Arbitraries.doubles().filter(v -> v != 0 || 1 / v > 0).map(Literal.Numeric::new);
    Arbitrary<Literal> texts = Arbitraries.strings().ofMaxLength(6).map(Literal.Text::new);
    return Arbitraries.oneOf(numbers, texts);
  }

  @Property(tries = 20)
  void rowsAreAscendingAndDistinct(@ForAll("cohorts") Cohort cohort) throws DataException {
    int[] rows = Filter.parse("x >= 0 or s in ('a', 'b')").rows(cohort);
    assertThat(rows).isEqualTo(IntStream.of(rows).sorted().distinct().toArray());
  }
}
