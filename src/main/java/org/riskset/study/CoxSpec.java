package org.riskset.study;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.statistics.cox.likelihood.Ties;

/**
 * A Cox model.
 *
 * @param terms terms of the model, in order
 * @param strata columns whose combinations have baseline hazards of their own
 * @param ties treatment of tied event times
 * @param univariable whether each term is also fitted alone
 */
public record CoxSpec(List<Term> terms, List<String> strata, Ties ties, boolean univariable) {
  /** Copies the lists. */
  public CoxSpec {
    terms = List.copyOf(terms);
    strata = List.copyOf(strata);
  }

  /** Efron's ties, no terms. */
  public static CoxSpec defaults() {
    return new CoxSpec(List.of(), List.of(), Ties.EFRON, false);
  }

  /** The same model with other terms. */
  public CoxSpec withTerms(List<Term> others) {
    return new CoxSpec(others, strata, ties, univariable);
  }

  /** The same model with another treatment of ties. */
  public CoxSpec withTies(Ties other) {
    return new CoxSpec(terms, strata, other, univariable);
  }

  /** The same model with or without univariable fits. */
  public CoxSpec withUnivariable(boolean wanted) {
    return new CoxSpec(terms, strata, ties, wanted);
  }
}
