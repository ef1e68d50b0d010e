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
    double spread =
        spread(Math.sqrt(NumberSummary.variance(x)), Math.sqrt(NumberSummary.variance(y)));
    double difference = NumberSummary.mean(x) - NumberSummary.mean(y);
    if (difference == 0 && spread == 0) {
      return 0;
    }
    return spread > 0 ? difference / spread : Double.NaN;
  }

  /** What differences of means are measured by: √((s₁² + s₂²)/2). */
  public static double spread(double first, double second) {
    return Math.sqrt((first * first + second * second) / 2);
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
    double n = Arrays.stream(first).sum();
    double m = Arrays.stream(second).sum();
    double[] difference = new double[first.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = first[i] / n - second[i] / m;
    }
    return ofShares(first, second, difference);
  }

  /**
   * The Mahalanobis distance of other shares of the same levels, such as weighted ones, measured by
   * the covariances that the rows have.
   *
   * @param first rows per level in the first group
   * @param second rows per level in the second group
   * @param difference of the shares of each level
   */
  public static double ofShares(int[] first, int[] second, double[] difference) {
    double n = Arrays.stream(first).sum();
    double m = Arrays.stream(second).sum();
    if (n == 0 || m == 0) {
      return Double.NaN;
    }
    int size = Math.max(0, first.length - 1);
    double[][] covariance = new double[size][size];
    for (int i = 0; i < size; i++) {
      double p = first[i + 1] / n;
      double q = second[i + 1] / m;
      for (int j = 0; j < size; j++) {
        double other = first[j + 1] / n;
        double another = second[j + 1] / m;
        covariance[i][j] = (i == j ? p + q : 0) / 2 - (p * other + q * another) / 2;
      }
    }
    return distance(
        size == 0 ? new double[0] : Arrays.copyOfRange(difference, 1, size + 1), covariance);
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
