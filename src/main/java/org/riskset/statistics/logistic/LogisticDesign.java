package org.riskset.statistics.logistic;

import java.util.Arrays;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * Intercept and covariates in coordinates in which the information at coefficients 0 is the unit
 * matrix, with the way back to the user's columns. Combinations of earlier columns are left out.
 */
final class LogisticDesign {
  private final double[][] rows;
  private final RealMatrix basis;
  private final GeneralizedCholesky crossProduct;

  LogisticDesign(LogisticSample sample) {
    int size = sample.covariates().columnCount() + 1;
    double[][] standard = new double[sample.size()][size];
    double[][] toUser = new double[size][size];
    toUser[0][0] = 1;
    for (int j = 1; j < size; j++) {
      standardize(sample, j, standard, toUser);
    }
    double[][] information = new double[size][size];
    for (int i = 0; i < standard.length; i++) {
      standard[i][0] = 1;
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          information[j][k] += sample.weight()[i] / 4 * standard[i][j] * standard[i][k];
        }
      }
    }
    double[] squares = new double[size];
    Arrays.fill(squares, Arrays.stream(sample.weight()).sum() / 4);
    crossProduct = GeneralizedCholesky.of(information, squares, GeneralizedCholesky.TOLERANCE);
    RealMatrix whitening = MatrixUtils.createRealMatrix(crossProduct.whitening());
    rows = MatrixUtils.createRealMatrix(standard).multiply(whitening).getData();
    basis = MatrixUtils.createRealMatrix(toUser).multiply(whitening);
  }

  private static void standardize(
      LogisticSample sample, int column, double[][] standard, double[][] toUser) {
    double[] values = sample.covariates().column(column - 1);
    double origin = values[0];
    double largest = 0;
    double total = 0;
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      total += sample.weight()[i];
      mean += sample.weight()[i] * (values[i] - origin);
    }
    mean /= total;
    for (int i = 0; i < values.length; i++) {
      double weighty = sample.weight()[i] > 0 ? 1 : 0;
      largest = Math.max(largest, weighty * Math.abs(values[i] - origin - mean));
    }
    double scale = largest == 0 ? 1 : largest;
    for (int i = 0; i < values.length; i++) {
      standard[i][column] = (values[i] - origin - mean) / scale;
    }
    toUser[column][column] = 1 / scale;
    toUser[0][column] = -(origin + mean) / scale;
  }

  /** Number of columns that are no combinations of earlier ones. */
  int size() {
    return crossProduct.rank();
  }

  /** Whether a column, the intercept being 0, is left out. */
  boolean isAliased(int column) {
    return crossProduct.isDependent(column);
  }

  /** Row {@code i}; not a copy. */
  double[] row(int i) {
    return rows[i];
  }

  /** Weights by which these coordinates make the user's coefficient of a column. */
  double[] weights(int column) {
    return basis.getRow(column);
  }

  /** Covariance of the user's coefficients. */
  RealMatrix userCovariance(double[][] covariance) {
    return basis.multiply(MatrixUtils.createRealMatrix(covariance)).multiply(basis.transpose());
  }

  /** Logarithm of the determinant of the user's coefficients by these: triangular but for a row. */
  double logDeterminantOfUnits() {
    double sum = 0;
    int k = 0;
    for (int column = 0; column < basis.getRowDimension(); column++) {
      if (!isAliased(column)) {
        double diagonal = column == 0 ? basis.getEntry(0, 0) : basis.getEntry(column, k);
        sum += Math.log(Math.abs(diagonal));
        k++;
      }
    }
    return sum;
  }
}
