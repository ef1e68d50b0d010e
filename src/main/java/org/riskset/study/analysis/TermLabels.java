package org.riskset.study.analysis;

import java.util.stream.Collectors;
import org.riskset.data.Dictionary;
import org.riskset.messages.Messages;
import org.riskset.model.Term;

/** Terms of a model as people read them. */
public final class TermLabels {
  private TermLabels() {}

  /** "Age", "log Age", "Age × Sex". */
  public static String of(Term term, Dictionary dictionary) {
    if (term instanceof Term.Log log) {
      return Messages.text("term.log", dictionary.label(log.column()));
    }
    if (term instanceof Term.Spline spline) {
      String key =
          switch (spline.kind()) {
            case NATURAL -> "term.naturalSpline";
            case RESTRICTED -> "term.restrictedSpline";
          };
      return Messages.text(key, dictionary.label(spline.column()), spline.size());
    }
    if (term instanceof Term.Interaction interaction) {
      return interaction.variables().stream()
          .map(variable -> of(variable, dictionary))
          .collect(Collectors.joining(" × "));
    }
    return dictionary.label(term.columns().get(0));
  }
}
