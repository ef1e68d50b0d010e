package org.riskset.ui.term;

import java.util.List;
import java.util.function.Consumer;
import org.riskset.model.Term;
import org.riskset.ui.control.CheckList;

/**
 * A term of the model, or a column that may be one.
 *
 * @param term the term
 * @param column name of its column, or of an interaction its text
 * @param label the term as people read it
 * @param coefficients how many coefficients it adds or would add
 * @param note what to know before adding it, empty if nothing
 * @param inModel whether it is a term now
 * @param forms forms that its number may take, empty where there is no choice
 */
public record TermCandidate(
    Term term,
    String column,
    String label,
    int coefficients,
    String note,
    boolean inModel,
    List<Term.Variable> forms) {
  /** Copies the forms. */
  public TermCandidate {
    forms = List.copyOf(forms);
  }

  /** A box for it in a list. */
  public CheckList.Item item(boolean checked, Consumer<Boolean> onChange) {
    return new CheckList.Item(column, label, note, checked, onChange);
  }
}
