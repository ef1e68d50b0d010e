package org.riskset.statistics.maxcombo;

import java.util.Arrays;

/**
 * Standard normal variables as combinations of as few independent ones as their correlations need:
 * Z_i = Σ_c L_ic x_c. The first variable is x_0; each further x is what remains of the variable
 * that the earlier ones explain least.
 */
final class PivotedFactor {
  /** Variance that remains by rounding alone. */
  private static final double ROUNDING = 1e-13;

  private PivotedFactor() {}

  /**
   * The factor L, one row per variable, with as many columns as there are independent ones.
   *
   * @param correlation correlations of the variables
   * @param dimensions most independent ones that there can be
   */
  static double[][] of(double[][] correlation, int dimensions) {
    int n = correlation.length;
    double[][] factor = new double[n][0];
    int pivot = 0;
    while (pivot >= 0) {
      factor = withColumn(factor, correlation, pivot);
      pivot = factor[0].length < dimensions ? leastExplained(factor) : -1;
    }
    return factor;
  }

  private static double[][] withColumn(double[][] factor, double[][] correlation, int pivot) {
    double remaining = Math.sqrt(1 - product(factor, pivot, pivot));
    double[][] wider = new double[factor.length][];
    for (int i = 0; i < factor.length; i++) {
      wider[i] = Arrays.copyOf(factor[i], factor[i].length + 1);
      double common = correlation[i][pivot] - product(factor, i, pivot);
      wider[i][factor[i].length] = i == pivot ? remaining : common / remaining;
    }
    return wider;
  }

  /** The variable with the largest variance that the columns do not explain, −1 if none has any. */
  private static int leastExplained(double[][] factor) {
    int least = -1;
    double largest = ROUNDING;
    for (int i = 0; i < factor.length; i++) {
      double remaining = 1 - product(factor, i, i);
      if (remaining > largest) {
        largest = remaining;
        least = i;
      }
    }
    return least;
  }

  private static double product(double[][] factor, int i, int j) {
    double sum = 0;
    for (int c = 0; c < factor[i].length; c++) {
      sum += factor[i][c] * factor[j][c];
    }
    return sum;
  }
}
