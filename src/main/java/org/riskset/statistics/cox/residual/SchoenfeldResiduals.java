package org.riskset.statistics.cox.residual;

import java.util.Arrays;

/**
 * Schoenfeld residuals, x − x̄(t) of each event: its covariates less their weighted mean in the
 * risk set (with Efron's ties, the mean of the d means x̄_l). Immutable; arrays are copied out.
 *
 * <p>Reference: Schoenfeld, Biometrika 69 (1982) 239.
 */
public final class SchoenfeldResiduals {
  private final int[] rows;
  private final double[][] values;

  SchoenfeldResiduals(int[] rows, double[][] values) {
    this.rows = rows;
    this.values = values;
  }

  /** Number of events. */
  public int size() {
    return rows.length;
  }

  /** Observation of event {@code k}. */
  public int row(int k) {
    return rows[k];
  }

  /** Residuals of event {@code k}, one per covariate. */
  public double[] values(int k) {
    return values[k].clone();
  }

  /** The events in another order. */
  SchoenfeldResiduals select(int[] order) {
    return new SchoenfeldResiduals(
        Arrays.stream(order).map(k -> rows[k]).toArray(),
        Arrays.stream(order).mapToObj(k -> values[k]).toArray(double[][]::new));
  }
}
