package org.riskset.statistics.cox.elasticnet;

import java.util.List;

/**
 * The solution for one weight of the penalty.
 *
 * @param lambda the weight
 * @param coefficients log hazard ratio per column, in its units
 */
public record PathStep(double lambda, List<Double> coefficients) {
  /** Copies the coefficients. */
  public PathStep {
    coefficients = List.copyOf(coefficients);
  }
}
