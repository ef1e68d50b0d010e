package org.riskset.statistics.descriptive;

import java.util.Arrays;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Standardised differences between two groups (Austin, Stat. Med. 28 (2009) 3083; for several
 * levels Yang and Dalton, SAS Global Forum 2012, 335).
 */
public final class StandardizedDifference {
  private StandardizedDifference() {}

  /** (m₁ − m₂)/√((s₁² + s₂²)/2); NaN with fewer than two values in a group or no spread. */
  public static double ofNumbers(double[] x, double[] y) {
    double spread = Math.sqrt((NumberSummary.variance(x) + NumberSummary.variance(y)) / 2);
    double difference = NumberSummary.mean(x) - NumberSummary.mean(y);
    if (difference == 0 && spread == 0) {
      return 0;
    }
    return spread > 0 ? difference / spread : Double.NaN;
  }

  /**
   * The Mahalanobis distance √(dᵀS⁻d) of the shares of all levels but the first, S the mean of both
   * groups' multinomial covariances. With two levels it is |p₁ − p₂|/√((p₁q₁ + p₂q₂)/2). NaN
   * without rows in a group, or where S says nothing about d.
   *
   * @param first rows per level in the first group
   * @param second rows per level in the second group
   */
  public static double ofLevels(int[] first, int[] second) {
    int n = Arrays.stream(first).sum();
    int m = Arrays.stream(second).sum();
    if (n == 0 || m == 0) {
      return Double.NaN;
    }
    int size = Math.max(0, first.length - 1);
    double[] difference = new double[size];
    double[][] covariance = new double[size][size];
    for (int i = 0; i < size; i++) {
      double p = (double) first[i + 1] / n;
      double q = (double) second[i + 1] / m;
      difference[i] = p - q;
      for (int j = 0; j < size; j++) {
        double other = (double) first[j + 1] / n;
        double another = (double) second[j + 1] / m;
        covariance[i][j] = (i == j ? p + q : 0) / 2 - (p * other + q * another) / 2;
      }
    }
    return distance(difference, covariance);
  }

  private static double distance(double[] difference, double[][] covariance) {
    if (Arrays.stream(difference).allMatch(d -> d == 0)) {
      return 0;
    }
    GeneralizedCholesky decomposition = GeneralizedCholesky.of(covariance);
    double[] solution = decomposition.solve(difference);
    for (int i = 0; i < difference.length; i++) {
      double back = 0;
      for (int j = 0; j < difference.length; j++) {
        back += covariance[i][j] * solution[j];
      }
      if (Math.abs(back - difference[i]) > 1e-8) {
        return Double.NaN;
      }
    }
    return Math.sqrt(decomposition.quadraticForm(difference));
  }
}
