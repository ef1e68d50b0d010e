package org.riskset.statistics.linear;

import java.util.Arrays;

/**
 * Decomposition A = L D Lᵀ of a symmetric non-negative definite matrix, singular or not.
 *
 * <p>Columns are taken in order. A column that is a linear combination of earlier ones leaves a
 * pivot that is rounding error only (at most {@value #TOLERANCE} of its diagonal element); it is
 * marked dependent and takes no part: solutions are 0 there, and so are its row and column of the
 * inverse. This is the reflexive generalised inverse of R's {@code coxph}; for b in the column
 * space of A the quadratic form bᵀA⁻b is the same for every generalised inverse.
 */
public final class GeneralizedCholesky {
  /** Largest pivot, relative to the diagonal element, that counts as rounding error. */
  public static final double TOLERANCE = 1e-12;

  private final double[][] lower;
  private final double[] pivots;
  private final int rank;

  private GeneralizedCholesky(double[][] lower, double[] pivots, int rank) {
    this.lower = lower;
    this.pivots = pivots;
    this.rank = rank;
  }

  /**
   * Decomposes a matrix whose diagonal elements are exact to about 1e-15 of their size.
   *
   * @param matrix symmetric, non-negative definite up to rounding
   */
  public static GeneralizedCholesky of(double[][] matrix) {
    double[] size = new double[matrix.length];
    Arrays.setAll(size, j -> matrix[j][j]);
    return of(matrix, size, TOLERANCE);
  }

  /**
   * Decomposes a matrix.
   *
   * @param matrix symmetric, non-negative definite up to rounding
   * @param size size, per diagonal element, of the terms that it was summed from; where they
   *     cancel, the element is rounding error in proportion to it
   * @param tolerance largest pivot, relative to {@code size}, that counts as rounding error
   */
  public static GeneralizedCholesky of(double[][] matrix, double[] size, double tolerance) {
    int columns = matrix.length;
    double[][] lower = new double[columns][columns];
    double[] pivots = new double[columns];
    int rank = 0;
    for (int j = 0; j < columns; j++) {
      double pivot = residual(matrix, lower, pivots, j, j);
      lower[j][j] = 1;
      if (pivot > tolerance * size[j]) {
        pivots[j] = pivot;
        rank++;
        for (int i = j + 1; i < columns; i++) {
          lower[i][j] = residual(matrix, lower, pivots, i, j) / pivot;
        }
      }
    }
    return new GeneralizedCholesky(lower, pivots, rank);
  }

  private static double residual(
      double[][] matrix, double[][] lower, double[] pivots, int i, int j) {
    double sum = matrix[i][j];
    for (int k = 0; k < j; k++) {
      sum -= lower[i][k] * pivots[k] * lower[j][k];
    }
    return sum;
  }

  /** Number of independent columns. */
  public int rank() {
    return rank;
  }

  /** What column {@code j} has beside the columns before it, 0 if it is dependent. */
  public double pivot(int j) {
    return pivots[j];
  }

  /** The smallest pivot, 0 if a column is dependent. */
  public double smallestPivot() {
    return Arrays.stream(pivots).min().orElse(0);
  }

  /** Logarithm of the determinant of the independent columns' part. */
  public double logDeterminant() {
    return Arrays.stream(pivots).filter(pivot -> pivot > 0).map(Math::log).sum();
  }

  /** Whether column {@code j} is a linear combination of earlier ones. */
  public boolean isDependent(int j) {
    return pivots[j] == 0;
  }

  /** A⁻b, 0 in dependent places. */
  public double[] solve(double[] b) {
    double[] x = b.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] = isDependent(i) ? 0 : x[i];
    }
    for (int i = 0; i < x.length; i++) {
      x[i] = isDependent(i) ? 0 : x[i] / pivots[i];
    }
    backSubstitute(x);
    return x;
  }

  /** bᵀA⁻b. */
  public double quadraticForm(double[] b) {
    double[] x = solve(b);
    double sum = 0;
    for (int i = 0; i < b.length; i++) {
      sum += b[i] * x[i];
    }
    return sum;
  }

  /** A⁻. */
  public double[][] inverse() {
    double[][] inverse = new double[pivots.length][];
    for (int j = 0; j < pivots.length; j++) {
      double[] unit = new double[pivots.length];
      unit[j] = 1;
      inverse[j] = isDependent(j) ? new double[pivots.length] : solve(unit);
    }
    return inverse;
  }

  /**
   * The matrix W with WᵀAW = 1: one column per independent column j of A, a combination of columns
   * up to j.
   */
  public double[][] whitening() {
    double[][] whitening = new double[pivots.length][rank];
    int column = 0;
    for (int j = 0; j < pivots.length; j++) {
      if (!isDependent(j)) {
        double[] unit = new double[pivots.length];
        unit[j] = 1 / Math.sqrt(pivots[j]);
        backSubstitute(unit);
        for (int i = 0; i <= j; i++) {
          whitening[i][column] = unit[i];
        }
        column++;
      }
    }
    return whitening;
  }

  /** Replaces x by the solution y of Lᵀy = x, 0 in dependent places. */
  private void backSubstitute(double[] x) {
    for (int i = x.length - 1; i >= 0; i--) {
      for (int k = i + 1; k < x.length; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] = isDependent(i) ? 0 : x[i];
    }
  }

  /**
   * The vector v with Av = 0, v[j] = 1 and 0 in every other dependent place: how column {@code j}
   * depends on the independent ones.
   *
   * @param j a dependent column
   */
  public double[] nullVector(double[][] matrix, int j) {
    double[] column = new double[pivots.length];
    Arrays.setAll(column, i -> matrix[i][j]);
    double[] combination = solve(column);
    double[] nullVector = new double[pivots.length];
    Arrays.setAll(nullVector, i -> 0 - combination[i]);
    nullVector[j] = 1;
    return nullVector;
  }
}
