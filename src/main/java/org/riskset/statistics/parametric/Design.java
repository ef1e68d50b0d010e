package org.riskset.statistics.parametric;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * Covariates as the search sees them: an intercept, then the columns in the model, each centred at
 * its weighted mean and divided by its standard deviation.
 */
final class Design {
  private final int[] columns;
  private final double[] mean;
  private final double[] deviation;

  /** Standardised values by column, the intercept first. */
  private final double[][] values;

  private Design(int[] columns, double[] mean, double[] deviation, double[][] values) {
    this.columns = columns;
    this.mean = mean;
    this.deviation = deviation;
    this.values = values;
  }

  /** The design of the columns that are neither constant nor combinations of earlier ones. */
  static Design independent(CovariateMatrix covariates, double[] weights) {
    int[] all = IntStream.range(0, covariates.columnCount()).toArray();
    return of(covariates, weights, all).withoutDependent(weights);
  }

  /** The design of the given columns, none of which is constant unless it is left out. */
  private static Design of(CovariateMatrix covariates, double[] weights, int[] wanted) {
    int[] varying = Arrays.stream(wanted).filter(j -> varies(covariates.column(j))).toArray();
    double[] mean = new double[varying.length];
    double[] deviation = new double[varying.length];
    double[][] values = new double[1 + varying.length][];
    values[0] = new double[weights.length];
    Arrays.fill(values[0], 1);
    for (int k = 0; k < varying.length; k++) {
      double[] column = covariates.column(varying[k]);
      mean[k] = mean(column, weights);
      deviation[k] = deviation(column, mean[k], weights);
      values[k + 1] = new double[column.length];
      for (int i = 0; i < column.length; i++) {
        values[k + 1][i] = (column[i] - mean[k]) / deviation[k];
      }
    }
    return new Design(varying, mean, deviation, values);
  }

  private Design withoutDependent(double[] weights) {
    GeneralizedCholesky decomposition = GeneralizedCholesky.of(products(weights, null));
    return keep(
        IntStream.range(0, columns.length)
            .filter(k -> !decomposition.isDependent(k + 1))
            .toArray());
  }

  /** The design of some of its columns, by position. */
  Design keep(int[] positions) {
    return new Design(
        Arrays.stream(positions).map(k -> columns[k]).toArray(),
        Arrays.stream(positions).mapToDouble(k -> mean[k]).toArray(),
        Arrays.stream(positions).mapToDouble(k -> deviation[k]).toArray(),
        IntStream.concat(IntStream.of(0), Arrays.stream(positions).map(k -> k + 1))
            .mapToObj(k -> values[k])
            .toArray(double[][]::new));
  }

  /** The same design on some of the rows. */
  Design select(int[] rows) {
    double[][] selected =
        Arrays.stream(values)
            .map(column -> Arrays.stream(rows).mapToDouble(i -> column[i]).toArray())
            .toArray(double[][]::new);
    return new Design(columns, mean, deviation, selected);
  }

  /** Weighted products of columns, over the rows that are marked, or all. */
  double[][] products(double[] weights, boolean @Nullable [] marked) {
    double[][] products = new double[width()][width()];
    for (int i = 0; i < weights.length; i++) {
      if (marked == null || marked[i]) {
        addProducts(products, i, weights[i]);
      }
    }
    return products;
  }

  private void addProducts(double[][] products, int row, double weight) {
    for (int a = 0; a < width(); a++) {
      for (int b = 0; b < width(); b++) {
        products[a][b] += weight * values[a][row] * values[b][row];
      }
    }
  }

  /** Number of columns, the intercept among them. */
  int width() {
    return values.length;
  }

  /** Column of the covariates behind each but the intercept. */
  int[] columns() {
    return columns.clone();
  }

  double value(int row, int k) {
    return values[k][row];
  }

  /** Covariate values of one subject as this design has them, the intercept first. */
  double[] standardise(double[] covariates) {
    double[] row = new double[width()];
    row[0] = 1;
    for (int k = 0; k < columns.length; k++) {
      row[k + 1] = (covariates[columns[k]] - mean[k]) / deviation[k];
    }
    return row;
  }

  /**
   * The linear map from standardised coefficients to those of the covariates as they are, one row
   * per coefficient, the intercept first.
   */
  double[][] toOriginal() {
    double[][] map = new double[width()][width()];
    map[0][0] = 1;
    for (int k = 0; k < columns.length; k++) {
      map[k + 1][k + 1] = 1 / deviation[k];
      map[0][k + 1] = -mean[k] / deviation[k];
    }
    return map;
  }

  private static boolean varies(double[] column) {
    return Arrays.stream(column).anyMatch(value -> value != column[0]);
  }

  private static double mean(double[] column, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < column.length; i++) {
      sum += weights[i] * (column[i] - column[0]);
      weight += weights[i];
    }
    return column[0] + sum / weight;
  }

  private static double deviation(double[] column, double mean, double[] weights) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < column.length; i++) {
      sum += weights[i] * (column[i] - mean) * (column[i] - mean);
      weight += weights[i];
    }
    return Math.sqrt(sum / weight);
  }
}
