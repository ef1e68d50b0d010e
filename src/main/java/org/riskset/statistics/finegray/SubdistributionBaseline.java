package org.riskset.statistics.finegray;

import org.riskset.statistics.sample.DistinctValues;

/**
 * The cumulative subdistribution hazard of a Fine–Gray model and the incidence that follows from
 * it, F(t | x) = 1 − exp(−Λ(t) e^{βᵀx}). Immutable.
 */
public final class SubdistributionBaseline {
  private final DistinctValues times;
  private final double[] hazard;
  private final StandardColumns columns;
  private final double[] coefficients;
  private final double shift;
  private final double longest;

  SubdistributionBaseline(SubdistributionPoint point, double[] coefficients, double longest) {
    Layout layout = point.layout();
    double[] eventTimes = new double[layout.times()];
    hazard = new double[layout.times()];
    double total = 0;
    for (int k = 0; k < hazard.length; k++) {
      eventTimes[k] = layout.time(k);
      total += point.hazard(k);
      hazard[k] = total;
    }
    times = DistinctValues.of(eventTimes);
    columns = point.columns();
    this.coefficients = coefficients.clone();
    shift = point.shift();
    this.longest = longest;
  }

  /**
   * The incidence at a time for given covariates.
   *
   * @param covariates values of all columns of the covariate matrix
   * @return the incidence, NaN beyond the longest follow-up
   */
  public double incidence(double[] covariates, double time) {
    if (time > longest) {
      return Double.NaN;
    }
    int passed = times.countAtMost(time);
    double cumulative =
        passed == 0
            ? 0
            : hazard[passed - 1] * Math.exp(columns.combination(covariates, coefficients) - shift);
    return -Math.expm1(-cumulative);
  }
}
