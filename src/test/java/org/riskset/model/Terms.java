package org.riskset.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Terms of every kind, for properties. */
public final class Terms {
  private Terms() {}

  /** Terms of columns with the given names. */
  public static Arbitrary<Term> any(Arbitrary<String> columns) {
    Arbitrary<Term.Variable> variables = variables(columns);
    Arbitrary<Term> interactions =
        variables
            .list()
            .ofMinSize(2)
            .ofMaxSize(3)
            .map(LinkedHashSet::new)
            .filter(distinct -> distinct.size() > 1)
            .map(distinct -> new Term.Interaction(new ArrayList<>(distinct)));
    return Arbitraries.oneOf(variables.map(v -> (Term) v), interactions);
  }

  private static Arbitrary<Term.Variable> variables(Arbitrary<String> columns) {
    Arbitrary<Term.Variable> splines =
        Combinators.combine(
                Arbitraries.of(Term.Spline.Kind.class),
                columns,
                Arbitraries.integers().between(3, 8))
            .as(Term.Spline::new);
    return Arbitraries.oneOf(
        columns.<Term.Variable>map(Term.Main::new),
        columns.<Term.Variable>map(Term.Log::new),
        splines);
  }
}
