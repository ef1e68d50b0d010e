package org.riskset.statistics.inference;

import java.util.Arrays;

/** An immutable symmetric matrix, such as the covariance matrix of estimates. */
public final class SymmetricMatrix {
  private final double[][] values;

  /**
   * A copy of the given matrix.
   *
   * @param values square and symmetric
   * @throws IllegalArgumentException if a row has another length than the matrix has rows
   */
  public SymmetricMatrix(double[][] values) {
    this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    if (Arrays.stream(values).anyMatch(row -> row.length != values.length)) {
      throw new IllegalArgumentException("a symmetric matrix is square");
    }
  }

  /** Number of rows and of columns. */
  public int size() {
    return values.length;
  }

  /** The element in row {@code i} and column {@code j}. */
  public double get(int i, int j) {
    return values[i][j];
  }

  /** A copy as an array of rows. */
  public double[][] toArray() {
    return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
  }
}
