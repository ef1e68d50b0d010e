package org.riskset.ui.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.riskset.model.Term;
import org.riskset.study.CoxSpec;
import org.riskset.ui.session.StudySession;

/** What the model is made of; every command is one edit of the study. */
final class TermCommands {
  private final StudySession session;

  TermCommands(StudySession session) {
    this.session = session;
  }

  private void edit(UnaryOperator<CoxSpec> change) {
    session.edit(study -> study.withCox(change.apply(study.cox())));
  }

  /** Adds a term at the end of the model. */
  void add(Term term) {
    edit(
        cox -> {
          List<Term> terms = new ArrayList<>(cox.terms());
          if (!terms.contains(term)) {
            terms.add(term);
          }
          return cox.withTerms(terms);
        });
  }

  /** Takes a term out of the model, and with a variable the products that it is part of. */
  void remove(Term term) {
    edit(cox -> cox.withTerms(without(cox.terms(), term)));
  }

  private static List<Term> without(List<Term> terms, Term term) {
    return terms.stream()
        .filter(other -> !other.equals(term))
        .filter(other -> !(term instanceof Term.Variable) || !other.variables().contains(term))
        .toList();
  }

  /** Gives a number another form, in the products that it is part of as well. */
  void transform(Term.Variable from, Term.Variable to) {
    edit(cox -> cox.withTerms(cox.terms().stream().map(term -> replaced(term, from, to)).toList()));
  }

  private static Term replaced(Term term, Term.Variable from, Term.Variable to) {
    if (term instanceof Term.Interaction interaction) {
      return new Term.Interaction(
          interaction.variables().stream().map(v -> v.equals(from) ? to : v).toList());
    }
    return term.equals(from) ? to : term;
  }

  /** Gives the levels of a column baseline hazards of their own; it is no term then. */
  void stratify(String column, boolean wanted) {
    edit(
        cox -> {
          List<String> strata = new ArrayList<>(cox.strata());
          strata.remove(column);
          if (wanted) {
            strata.add(column);
          }
          List<Term> terms =
              cox.terms().stream()
                  .filter(term -> !wanted || !term.columns().contains(column))
                  .toList();
          return cox.withStrata(strata).withTerms(terms);
        });
  }

  /** Products of two variables of the model that it does not hold yet. */
  List<Term.Interaction> possibleInteractions() {
    List<Term> terms = session.study().cox().terms();
    List<Term.Variable> variables =
        terms.stream()
            .filter(Term.Variable.class::isInstance)
            .map(Term.Variable.class::cast)
            .toList();
    List<Term.Interaction> products = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      for (int j = i + 1; j < variables.size(); j++) {
        Term.Interaction product =
            new Term.Interaction(List.of(variables.get(i), variables.get(j)));
        boolean known =
            terms.stream().anyMatch(t -> t.variables().size() == 2 && sameSet(t, product));
        if (!known) {
          products.add(product);
        }
      }
    }
    return products;
  }

  private static boolean sameSet(Term one, Term other) {
    return one.variables().containsAll(other.variables());
  }
}
