package org.riskset.study.parametric;

import java.util.List;
import org.riskset.model.Term;
import org.riskset.statistics.parametric.ParametricDistribution;

/**
 * A parametric survival model.
 *
 * @param distribution distribution of time
 * @param terms terms of the model, in order; none: an intercept only
 * @param strata columns whose combinations have scales of their own
 * @param probabilities event fractions whose times are predicted
 * @param times times at which survival is predicted
 */
public record ParametricSpec(
    ParametricDistribution distribution,
    List<Term> terms,
    List<String> strata,
    List<Double> probabilities,
    List<Double> times) {
  /** Copies the lists. */
  public ParametricSpec {
    terms = List.copyOf(terms);
    strata = List.copyOf(strata);
    probabilities = List.copyOf(probabilities);
    times = List.copyOf(times);
  }
}
