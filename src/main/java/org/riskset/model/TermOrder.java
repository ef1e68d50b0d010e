package org.riskset.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms of a model in the order of their columns, and how each is coded, by R's rules: single
 * variables first, then interactions of two, of three and so on; within an interaction the
 * variables as they first appear in the model.
 *
 * <p>A category has a column for each level but the reference if the rest of its term is part of a
 * term before (or the term has no rest), else one for every level (Wilkinson and Rogers, Applied
 * Statistics 1973; 22: 392–399; Chambers and Hastie, Statistical Models in S, 1992, section 2.4.1).
 */
final class TermOrder {
  private TermOrder() {}

  /**
   * A term and the coding of its variables.
   *
   * @param term the term
   * @param full for each of its variables, whether every level of a category has a column
   */
  record Ordered(Term term, List<Boolean> full) {}

  static List<Ordered> of(List<Term> terms) {
    List<Term> sorted = sorted(terms);
    List<Ordered> ordered = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Term term = sorted.get(i);
      List<Term> before = sorted.subList(0, i);
      ordered.add(
          new Ordered(term, term.variables().stream().map(v -> isFull(v, term, before)).toList()));
    }
    return ordered;
  }

  private static List<Term> sorted(List<Term> terms) {
    Set<Term.Variable> appearing = new LinkedHashSet<>();
    terms.forEach(term -> appearing.addAll(term.variables()));
    List<Term.Variable> variables = List.copyOf(appearing);
    return terms.stream()
        .map(term -> inOrder(term, variables))
        .sorted(Comparator.comparingInt(term -> term.variables().size()))
        .toList();
  }

  private static Term inOrder(Term term, List<Term.Variable> variables) {
    return term instanceof Term.Interaction interaction
        ? new Term.Interaction(
            interaction.variables().stream()
                .sorted(Comparator.comparingInt(variables::indexOf))
                .toList())
        : term;
  }

  private static boolean isFull(Term.Variable variable, Term term, List<Term> before) {
    Set<Term.Variable> rest = new HashSet<>(term.variables());
    rest.remove(variable);
    return !rest.isEmpty()
        && before.stream().noneMatch(t -> new HashSet<>(t.variables()).containsAll(rest));
  }
}
