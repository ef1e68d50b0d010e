package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.parallel.RowBlocks;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.RiskSets;

/**
 * Covariates in the order of risk sets and in coordinates that suit computing, with the way back to
 * the user's columns.
 *
 * <p>The partial likelihood does not change when a covariate is shifted by a constant within a
 * stratum: columns are centred within strata, so that neither a large mean nor large differences
 * between strata cost any digits. Dividing by standard deviations makes units irrelevant.
 */
public final class Design {
  private final int positions;
  private final double[][] columns;
  private final RealMatrix basis;

  private Design(int positions, double[][] columns, RealMatrix basis) {
    this.positions = positions;
    this.columns = columns;
    this.basis = basis;
  }

  /** The given columns of a matrix, at least one, centred within strata and scaled. */
  public static Design standardized(RiskSets riskSets, CovariateMatrix covariates, int[] columns) {
    double[][] standardized = new double[columns.length][];
    double[] inverseScale = new double[columns.length];
    RowBlocks.each(
        columns.length,
        riskSets.size(),
        j -> {
          double[] column = centred(riskSets, covariates, columns[j]);
          double scale = scale(column);
          for (int p = 0; p < column.length; p++) {
            column[p] /= scale;
          }
          standardized[j] = column;
          inverseScale[j] = 1 / scale;
        });
    return new Design(
        riskSets.size(), standardized, MatrixUtils.createRealDiagonalMatrix(inverseScale));
  }

  private static double[] centred(RiskSets riskSets, CovariateMatrix covariates, int column) {
    double[] centred = new double[riskSets.size()];
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      int from = riskSets.start(riskSets.stratumStart(stratum));
      int to = riskSets.start(riskSets.stratumStart(stratum + 1));
      // Subtracting a value that occurs first makes a constant column exactly 0.
      double origin = covariates.value(riskSets.row(from), column);
      double sum = 0;
      for (int p = from; p < to; p++) {
        centred[p] = covariates.value(riskSets.row(p), column) - origin;
        sum += centred[p];
      }
      double mean = sum / (to - from);
      for (int p = from; p < to; p++) {
        centred[p] -= mean;
      }
    }
    return centred;
  }

  /** Root mean square, computed so that no square over- or underflows; 1 for a column of zeros. */
  private static double scale(double[] centred) {
    double largest = 0;
    for (double value : centred) {
      largest = Math.max(largest, Math.abs(value));
    }
    if (largest == 0) {
      return 1;
    }
    // A power of two: no digit is lost.
    double unit = Math.scalb(1.0, -Math.getExponent(largest));
    double sum = 0;
    for (double value : centred) {
      double scaled = value * unit;
      sum += scaled * scaled;
    }
    return Math.sqrt(sum / centred.length) / unit;
  }

  /**
   * The same covariates in other coordinates: the columns of the new design are combinations of the
   * columns of this one.
   *
   * @param combinations one column per new column, one row per column of this design
   */
  public Design transformed(RealMatrix combinations) {
    double[][] transformed = new double[combinations.getColumnDimension()][positions];
    RowBlocks.forEach(
        positions,
        (from, to) -> {
          for (int j = 0; j < transformed.length; j++) {
            combine(combinations.getColumn(j), transformed[j], from, to);
          }
        });
    return new Design(positions, transformed, basis.multiply(combinations));
  }

  private void combine(double[] coefficients, double[] sum, int from, int to) {
    for (int j = 0; j < columns.length; j++) {
      // Half of the coefficients that make columns orthonormal are 0.
      if (coefficients[j] != 0) {
        addMultiple(coefficients[j], columns[j], sum, from, to);
      }
    }
  }

  private static void addMultiple(
      double coefficient, double[] column, double[] sum, int from, int to) {
    for (int p = from; p < to; p++) {
      sum[p] += coefficient * column[p];
    }
  }

  /** What column {@code j} of a standardised design was divided by. */
  public double scale(int j) {
    return 1 / basis.getEntry(j, j);
  }

  /** Number of columns. */
  public int size() {
    return columns.length;
  }

  /** Column {@code j}, one element per position; not a copy. */
  public double[] column(int j) {
    return columns[j];
  }

  /** All columns; not a copy. */
  double[][] columns() {
    return columns;
  }

  /** The linear combination of the columns at each position. */
  public double[] combination(double[] coefficients) {
    double[] combination = new double[positions];
    RowBlocks.forEach(positions, (from, to) -> combine(coefficients, combination, from, to));
    return combination;
  }

  /** The same block by block. */
  LinearPredictor predictor(double[] coefficients) {
    return (eta, from, to) -> {
      Arrays.fill(eta, from, to, 0);
      combine(coefficients, eta, from, to);
    };
  }

  /** Coefficients of this design's columns as coefficients of the user's columns. */
  public double[] userCoefficients(double[] coefficients) {
    return basis.operate(coefficients);
  }

  /** Covariance of coefficients of this design's columns as that of the user's columns. */
  public RealMatrix userCovariance(double[][] covariance) {
    return basis.multiply(MatrixUtils.createRealMatrix(covariance)).multiply(basis.transpose());
  }
}
