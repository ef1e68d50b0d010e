package org.riskset.ui.term;

import java.util.ArrayList;
import java.util.List;
import org.riskset.messages.Messages;
import org.riskset.model.Term;
import org.riskset.model.Term.Spline.Kind;

/** The forms in which a number may enter a model. */
public final class TermForms {
  private TermForms() {}

  /**
   * Forms to choose from, the one in use among them.
   *
   * @param term the form in use
   * @param positive whether the number has a logarithm in every patient
   */
  static List<Term.Variable> of(Term.Variable term, boolean positive) {
    String column = term.column();
    List<Term.Variable> forms = new ArrayList<>();
    forms.add(new Term.Main(column));
    if (positive) {
      forms.add(new Term.Log(column));
    }
    forms.add(new Term.Spline(Kind.NATURAL, column, 3));
    forms.add(new Term.Spline(Kind.NATURAL, column, 4));
    forms.add(new Term.Spline(Kind.RESTRICTED, column, 3));
    forms.add(new Term.Spline(Kind.RESTRICTED, column, 4));
    forms.add(new Term.Spline(Kind.RESTRICTED, column, 5));
    if (!forms.contains(term)) {
      forms.add(term);
    }
    return forms;
  }

  /** A form without its column: "natural spline, 3 df". */
  public static String name(Term.Variable term) {
    if (term instanceof Term.Spline spline) {
      return Messages.text("cox.terms.form." + spline.kind().name(), spline.size());
    }
    return Messages.text("cox.terms.form." + (term instanceof Term.Log ? "LOG" : "LINEAR"));
  }

  /** Coefficients of a number in this form, fewer where it has few values. */
  static int coefficients(Term.Variable term) {
    if (term instanceof Term.Spline spline) {
      return spline.kind() == Kind.NATURAL ? spline.size() : spline.size() - 1;
    }
    return 1;
  }
}
