package org.riskset.study.standardization;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is standardised.
 *
 * @param column column of the model whose levels are compared
 * @param times times at which survival is reported
 * @param tau end of the restricted mean; empty for none
 * @param bootstrap bootstrap samples; 0 for none
 * @param seed start of the random numbers
 */
public record StandardizationSpec(
    String column, List<Double> times, OptionalDouble tau, int bootstrap, long seed) {
  /** Copies the times. */
  public StandardizationSpec {
    times = List.copyOf(times);
  }
}
