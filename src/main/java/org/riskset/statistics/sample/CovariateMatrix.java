package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Numeric covariates, one named column per coefficient, stored by column. Immutable; arrays are
 * copied in.
 */
public final class CovariateMatrix {
  private final List<String> names;
  private final double[][] columns;
  private final int rows;

  /**
   * A matrix of {@code rows} × {@code names.size()}.
   *
   * @param names distinct column names
   * @param columns one array of length {@code rows} per name, finite
   * @throws IllegalArgumentException if shapes disagree, names repeat or a value is not finite
   */
  public CovariateMatrix(List<String> names, double[][] columns, int rows) {
    if (names.size() != columns.length || new HashSet<>(names).size() != names.size()) {
      throw new IllegalArgumentException("one distinct name per column is needed: " + names);
    }
    for (int j = 0; j < columns.length; j++) {
      if (columns[j].length != rows || !Arrays.stream(columns[j]).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException(
            "column " + names.get(j) + " must hold " + rows + " finite values");
      }
    }
    this.names = List.copyOf(names);
    this.columns = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
    this.rows = rows;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columnCount() {
    return columns.length;
  }

  /** Column names in order. */
  public List<String> names() {
    return names;
  }

  /** Value in row {@code i} of column {@code j}. */
  public double value(int i, int j) {
    return columns[j][i];
  }

  /** A copy of column {@code j}. */
  public double[] column(int j) {
    return columns[j].clone();
  }

  /** A copy of row {@code i}. */
  public double[] row(int i) {
    double[] row = new double[columns.length];
    Arrays.setAll(row, j -> columns[j][i]);
    return row;
  }

  /** The columns at the given indices, in that order. */
  public CovariateMatrix columns(int[] indices) {
    return new CovariateMatrix(
        Arrays.stream(indices).mapToObj(names::get).toList(),
        Arrays.stream(indices).mapToObj(j -> columns[j]).toArray(double[][]::new),
        rows);
  }

  /** The rows at the given indices, in that order. */
  public CovariateMatrix select(int[] indices) {
    double[][] selected = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      double[] column = columns[j];
      selected[j] = Arrays.stream(indices).mapToDouble(i -> column[i]).toArray();
    }
    return new CovariateMatrix(names, selected, indices.length);
  }
}
