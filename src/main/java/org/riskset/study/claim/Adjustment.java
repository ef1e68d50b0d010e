package org.riskset.study.claim;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.study.Study;

/**
 * What adjusts the effect of an arm.
 *
 * @param terms terms beside the arm
 * @param strata columns whose combinations have baseline hazards of their own
 */
public record Adjustment(List<Term> terms, List<String> strata) {
  /** Copies the lists. */
  public Adjustment {
    terms = List.copyOf(terms);
    strata = List.copyOf(strata);
  }

  /**
   * The terms that the study names, or else terms and strata of its Cox model; none that the arm is
   * part of.
   *
   * @param arm the column of the arm
   */
  public static Adjustment of(Study study, String arm) {
    boolean own = study.arms().chosenAdjustment().isPresent();
    List<Term> terms = study.arms().chosenAdjustment().orElse(study.cox().terms());
    List<String> strata = own ? List.of() : study.cox().strata();
    return new Adjustment(
        terms.stream().filter(term -> !term.columns().contains(arm)).toList(),
        strata.stream().filter(column -> !column.equals(arm)).toList());
  }

  /** Whether nothing adjusts. */
  boolean isEmpty() {
    return terms.isEmpty() && strata.isEmpty();
  }
}
