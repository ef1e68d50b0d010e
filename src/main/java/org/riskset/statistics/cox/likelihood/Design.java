package org.riskset.statistics.cox.likelihood;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
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
  private final int size;
  private final double[] values;
  private final RealMatrix basis;

  private Design(int positions, double[] values, RealMatrix basis) {
    this.positions = positions;
    this.size = basis.getColumnDimension();
    this.values = values;
    this.basis = basis;
  }

  /** The given columns of a matrix, at least one, centred within strata and scaled. */
  public static Design standardized(RiskSets riskSets, CovariateMatrix covariates, int[] columns) {
    double[] values = new double[riskSets.size() * columns.length];
    double[] inverseScale = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      double[] centred = centred(riskSets, covariates, columns[j]);
      double scale = scale(centred);
      inverseScale[j] = 1 / scale;
      for (int p = 0; p < centred.length; p++) {
        values[p * columns.length + j] = centred[p] / scale;
      }
    }
    return new Design(riskSets.size(), values, MatrixUtils.createRealDiagonalMatrix(inverseScale));
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
    double sum = 0;
    for (double value : centred) {
      sum += (value / largest) * (value / largest);
    }
    return largest * Math.sqrt(sum / centred.length);
  }

  /**
   * The same covariates in other coordinates: the columns of the new design are combinations of the
   * columns of this one.
   *
   * @param combinations one column per new column, one row per column of this design
   */
  public Design transformed(RealMatrix combinations) {
    int newSize = combinations.getColumnDimension();
    double[][] weights = combinations.getData();
    double[] transformed = new double[positions * newSize];
    for (int p = 0; p < positions; p++) {
      for (int i = 0; i < size; i++) {
        double value = values[p * size + i];
        for (int j = 0; j < newSize; j++) {
          transformed[p * newSize + j] += value * weights[i][j];
        }
      }
    }
    return new Design(positions, transformed, basis.multiply(combinations));
  }

  /** What column {@code j} of a standardised design was divided by. */
  public double scale(int j) {
    return 1 / basis.getEntry(j, j);
  }

  /** Number of columns. */
  public int size() {
    return size;
  }

  /** The values, position by position; not a copy. */
  public double[] values() {
    return values;
  }

  /** The linear combination of the columns at each position. */
  public double[] combination(double[] coefficients) {
    return IntStream.range(0, positions).mapToDouble(p -> combination(p, coefficients)).toArray();
  }

  private double combination(int position, double[] coefficients) {
    double sum = 0;
    for (int j = 0; j < size; j++) {
      sum += coefficients[j] * values[position * size + j];
    }
    return sum;
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
