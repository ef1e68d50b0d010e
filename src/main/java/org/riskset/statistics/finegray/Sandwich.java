package org.riskset.statistics.finegray;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;

/** The sandwich covariance I⁻¹ (Σ u uᵀ) I⁻¹ of a Fine–Gray model. */
final class Sandwich {
  private Sandwich() {}

  /** Its covariance in the coordinates of the columns at the maximum. */
  static double[][] of(PseudoMaximum maximum) {
    if (maximum.coefficients().length == 0) {
      return new double[0][0];
    }
    RealMatrix bread =
        MatrixUtils.createRealMatrix(
            GeneralizedCholesky.of(maximum.evaluation().information()).inverse());
    FineGraySample sample = maximum.point().layout().sample();
    double[][] residuals = new ScoreResiduals(maximum.point()).values();
    RealMatrix middle =
        MatrixUtils.createRealMatrix(squares(sample, residuals, bread.getColumnDimension()));
    return bread.multiply(middle).multiply(bread).getData();
  }

  private static double[][] squares(FineGraySample sample, double[][] residuals, int size) {
    double[][] middle = new double[size][size];
    Grouping clusters = sample.clusters();
    if (clusters == null) {
      for (int i = 0; i < residuals.length; i++) {
        add(middle, sample.weight(i), residuals[i]);
      }
      return middle;
    }
    for (double[] sum : sums(sample, clusters, residuals, size)) {
      add(middle, 1, sum);
    }
    return middle;
  }

  private static double[][] sums(
      FineGraySample sample, Grouping clusters, double[][] residuals, int size) {
    double[][] sums = new double[clusters.groupCount()][size];
    for (int i = 0; i < residuals.length; i++) {
      for (int j = 0; j < size; j++) {
        sums[clusters.code(i)][j] += sample.weight(i) * residuals[i][j];
      }
    }
    return sums;
  }

  private static void add(double[][] middle, double factor, double[] vector) {
    for (int j = 0; j < vector.length; j++) {
      for (int l = 0; l < vector.length; l++) {
        middle[j][l] += factor * vector[j] * vector[l];
      }
    }
  }
}
