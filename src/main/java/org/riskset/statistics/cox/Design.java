package org.riskset.statistics.cox;

import java.util.Arrays;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * Covariates in the order of risk sets, centred within each stratum and divided by their standard
 * deviation within strata.
 *
 * <p>The partial likelihood does not change when a covariate is shifted by a constant within a
 * stratum, so that neither a large mean nor large differences between strata cost any digits.
 */
final class Design {
  private final int[] columns;
  private final double[] values;
  private final double[] scale;

  private Design(int[] columns, double[] values, double[] scale) {
    this.columns = columns;
    this.values = values;
    this.scale = scale;
  }

  /** Standardises the given columns of a matrix. */
  static Design of(RiskSets riskSets, CovariateMatrix covariates, int[] columns) {
    double[] values = new double[riskSets.size() * columns.length];
    double[] scale = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      double[] centred = centred(riskSets, covariates, columns[j]);
      scale[j] = scale(centred);
      for (int p = 0; p < centred.length; p++) {
        values[p * columns.length + j] = centred[p] / scale[j];
      }
    }
    return new Design(columns.clone(), values, scale);
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

  /** The design with only some of its columns. */
  Design select(int[] kept) {
    int rows = columns.length == 0 ? 0 : values.length / columns.length;
    double[] selected = new double[rows * kept.length];
    for (int p = 0; p < rows; p++) {
      for (int j = 0; j < kept.length; j++) {
        selected[p * kept.length + j] = values[p * columns.length + kept[j]];
      }
    }
    return new Design(
        Arrays.stream(kept).map(j -> columns[j]).toArray(),
        selected,
        Arrays.stream(kept).mapToDouble(j -> scale[j]).toArray());
  }

  /** Number of columns. */
  int size() {
    return columns.length;
  }

  /** Column of the covariate matrix that column {@code j} was made from. */
  int column(int j) {
    return columns[j];
  }

  /** What column {@code j} was divided by. */
  double scale(int j) {
    return scale[j];
  }

  /** The standardised values, position by position; not a copy. */
  double[] values() {
    return values;
  }

  /** The linear combination of the standardised columns at each position. */
  double[] combination(double[] coefficients) {
    int size = columns.length;
    double[] sums = new double[size == 0 ? 0 : values.length / size];
    for (int p = 0; p < sums.length; p++) {
      double sum = 0;
      for (int j = 0; j < size; j++) {
        sum += coefficients[j] * values[p * size + j];
      }
      sums[p] = sum;
    }
    return sums;
  }
}
