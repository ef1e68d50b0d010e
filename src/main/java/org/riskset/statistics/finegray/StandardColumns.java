package org.riskset.statistics.finegray;

import java.util.Arrays;
import org.riskset.statistics.sample.CovariateMatrix;

/** Some columns of a matrix, centred and scaled, stored by row. */
final class StandardColumns {
  private final int[] columns;
  private final double[] mean;
  private final double[] scale;
  private final double[] values;

  StandardColumns(CovariateMatrix matrix, int[] columns) {
    this.columns = columns.clone();
    mean = new double[columns.length];
    scale = new double[columns.length];
    values = new double[matrix.rows() * columns.length];
    for (int j = 0; j < columns.length; j++) {
      standardize(matrix.column(columns[j]), j);
    }
  }

  private void standardize(double[] column, int j) {
    double origin = column[0];
    mean[j] = origin + Arrays.stream(column).map(x -> x - origin).average().orElse(0);
    double largest = Arrays.stream(column).map(x -> Math.abs(x - mean[j])).max().orElse(0);
    scale[j] = 1;
    if (largest > 0) {
      double squares =
          Arrays.stream(column).map(x -> (x - mean[j]) / largest).map(x -> x * x).sum();
      scale[j] = largest * Math.sqrt(squares / column.length);
    }
    for (int i = 0; i < column.length; i++) {
      values[i * columns.length + j] = (column[i] - mean[j]) / scale[j];
    }
  }

  int size() {
    return columns.length;
  }

  /** Column of the matrix that column {@code j} is. */
  int column(int j) {
    return columns[j];
  }

  double scale(int j) {
    return scale[j];
  }

  double value(int row, int j) {
    return values[row * columns.length + j];
  }

  /** The linear combination of a row's values. */
  double combination(int row, double[] coefficients) {
    double sum = 0;
    for (int j = 0; j < columns.length; j++) {
      sum += coefficients[j] * values[row * columns.length + j];
    }
    return sum;
  }

  /** The linear combination of new values, given on the user's scale for all columns. */
  double combination(double[] covariates, double[] coefficients) {
    double sum = 0;
    for (int j = 0; j < columns.length; j++) {
      sum += coefficients[j] * ((covariates[columns[j]] - mean[j]) / scale[j]);
    }
    return sum;
  }
}
