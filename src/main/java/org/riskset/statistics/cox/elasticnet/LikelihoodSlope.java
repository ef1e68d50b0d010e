package org.riskset.statistics.cox.elasticnet;

import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.EventTimeSums;
import org.riskset.statistics.cox.likelihood.RiskSetSweep;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;

/**
 * Cox's log partial likelihood and its gradient at one place, without the information: in time
 * linear in rows and columns.
 */
final class LikelihoodSlope {
  private final RiskSets riskSets;
  private final Design design;
  private final double[] eta;
  private final double[] gradient;
  private double value;

  private LikelihoodSlope(RiskSets riskSets, Design design, double[] coefficients) {
    this.riskSets = riskSets;
    this.design = design;
    eta = design.combination(coefficients);
    gradient = new double[design.size()];
  }

  /** The log partial likelihood alone, in time linear in rows. */
  static double value(RiskSets riskSets, Design design, Ties ties, double[] coefficients) {
    LikelihoodSlope slope = new LikelihoodSlope(riskSets, design, coefficients);
    new RiskSetSweep(riskSets, design, ties, slope.eta, 0).forEach(slope::addValue);
    return slope.value;
  }

  /** The gradient with respect to the coefficients of the design. */
  static double[] gradient(RiskSets riskSets, Design design, Ties ties, double[] coefficients) {
    LikelihoodSlope slope = new LikelihoodSlope(riskSets, design, coefficients);
    new RiskSetSweep(riskSets, design, ties, slope.eta, 1).forEach(slope::addGradient);
    return slope.gradient;
  }

  private void addValue(EventTimeSums sums) {
    for (int p = riskSets.start(sums.time()); p < riskSets.start(sums.time() + 1); p++) {
      value += riskSets.fails(p) ? riskSets.weight(p) * eta[p] : 0;
    }
    value -= sums.logDenominator();
  }

  private void addGradient(EventTimeSums sums) {
    int size = gradient.length;
    for (int p = riskSets.start(sums.time()); p < riskSets.start(sums.time() + 1); p++) {
      for (int j = 0; j < size && riskSets.fails(p); j++) {
        gradient[j] += riskSets.weight(p) * design.column(j)[p];
      }
    }
    for (int j = 0; j < size; j++) {
      gradient[j] -= sums.failingWeight() * sums.mean(j);
    }
  }
}
