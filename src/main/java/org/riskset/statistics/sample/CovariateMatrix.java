package org.riskset.statistics.sample;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.riskset.statistics.parallel.RowBlocks;

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
    this.names = List.copyOf(names);
    this.columns = new double[columns.length][];
    this.rows = rows;
    RowBlocks.each(columns.length, rows, j -> this.columns[j] = checked(j, columns[j]));
  }

  private double[] checked(int j, double[] column) {
    double[] copy = column.clone();
    boolean finite = copy.length == rows;
    for (double value : copy) {
      finite &= Double.isFinite(value);
    }
    if (!finite) {
      throw new IllegalArgumentException(
          "column " + names.get(j) + " must hold " + rows + " finite values");
    }
    return copy;
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
    double[][] selected = new double[columns.length][indices.length];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < indices.length; i++) {
        selected[j][i] = columns[j][indices[i]];
      }
    }
    return new CovariateMatrix(names, selected, indices.length);
  }
}
