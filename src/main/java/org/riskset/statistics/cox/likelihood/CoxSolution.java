package org.riskset.statistics.cox.likelihood;

import org.riskset.statistics.inference.SymmetricMatrix;

/**
 * The point at which a Cox model's partial likelihood is maximal: what residuals, baseline hazard,
 * predictions and tests of the model start from. Immutable; arrays are copied in and out.
 *
 * <p>Where coefficients are infinite, the solution is that of the limit: the strata are refined by
 * what the infinite coefficients leave of the risk sets, and these coefficients count as 0.
 */
public final class CoxSolution {
  private final CoxSample sample;
  private final Ties ties;
  private final double[] coefficients;
  private final boolean[] estimated;
  private final SymmetricMatrix variance;

  /**
   * A solution.
   *
   * @param sample the data, strata refined if a coefficient is infinite
   * @param ties treatment of tied event times
   * @param coefficients log hazard ratio per column; 0 where not estimated
   * @param estimated whether the column has a finite estimate
   * @param variance model-based covariance of the coefficients; 0 where not estimated
   */
  public CoxSolution(
      CoxSample sample,
      Ties ties,
      double[] coefficients,
      boolean[] estimated,
      SymmetricMatrix variance) {
    this.sample = sample;
    this.ties = ties;
    this.coefficients = coefficients.clone();
    this.estimated = estimated.clone();
    this.variance = variance;
  }

  /** No maximum, but the point from which a search starts: all coefficients 0. */
  public static CoxSolution atZero(CoxSample sample, Ties ties) {
    int size = sample.covariates().columnCount();
    SymmetricMatrix none = new SymmetricMatrix(new double[size][size]);
    return new CoxSolution(sample, ties, new double[size], new boolean[size], none);
  }

  /** The data. */
  public CoxSample sample() {
    return sample;
  }

  /** Treatment of tied event times. */
  public Ties ties() {
    return ties;
  }

  /** Number of columns. */
  public int size() {
    return coefficients.length;
  }

  /** Log hazard ratio of column {@code j}; 0 where not estimated. */
  public double coefficient(int j) {
    return coefficients[j];
  }

  /** All log hazard ratios, in the order of the columns. */
  public double[] coefficients() {
    return coefficients.clone();
  }

  /** Whether column {@code j} has a finite estimate. */
  public boolean isEstimated(int j) {
    return estimated[j];
  }

  /** Model-based covariance of the coefficients; 0 where not estimated. */
  public SymmetricMatrix variance() {
    return variance;
  }

  /** βᵀx of row {@code i}, covariates as they are. */
  public double linearPredictor(int i) {
    double sum = 0;
    for (int j = 0; j < coefficients.length; j++) {
      sum += coefficients[j] == 0 ? 0 : coefficients[j] * sample.covariates().value(i, j);
    }
    return sum;
  }
}
