package org.riskset.referee;

import org.jspecify.annotations.Nullable;
import org.riskset.messages.Message;
import org.riskset.study.Penalty;
import org.riskset.study.Study;

/** Remedies of regression models. */
final class Remedies {
  private Remedies() {}

  /** Firth's penalty, or null where the study's choices do not go with it or have it already. */
  static @Nullable Remedy fitFirth(Study study) {
    boolean possible =
        study.cox().penalty().kind() == Penalty.Kind.NONE && !study.sample().variance().robust();
    return possible ? new Remedy(Message.of("referee.fitFirth"), Remedies::withFirth) : null;
  }

  private static Study withFirth(Study study) {
    return study.withCox(study.cox().withPenalty(Penalty.of(Penalty.Kind.FIRTH)));
  }

  /**
   * A model without a term.
   *
   * @param variable the term as its label names it: a column, {@code log(age)}, {@code age:sex}
   * @param label the term as people read it
   */
  static Remedy leaveOut(String variable, String label) {
    return new Remedy(
        Message.of("referee.leaveOut", label),
        study ->
            study.withCox(
                study
                    .cox()
                    .withTerms(
                        study.cox().terms().stream()
                            .filter(term -> !term.label().equals(variable))
                            .toList())));
  }
}
