package org.riskset.statistics.cox.likelihood;

import java.util.List;
import org.riskset.statistics.parallel.RowBlocks;

/**
 * Σ g x xᵀ over rows x with weights g: block by block, so that a block's columns stay in the cache
 * while every pair of them is multiplied.
 */
final class GramMatrix {
  private final double[][] columns;
  private final int size;

  GramMatrix(double[][] columns) {
    this.columns = columns;
    size = columns.length;
  }

  /** The sum for given weights, both triangles. */
  double[][] weighted(double[] weight) {
    List<double[][]> parts = RowBlocks.map(weight.length, (from, to) -> weighted(weight, from, to));
    double[][] sum = new double[size][size];
    for (double[][] part : parts) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          sum[i][j] += part[i][j];
          sum[j][i] = sum[i][j];
        }
      }
    }
    return sum;
  }

  private double[][] weighted(double[] weight, int from, int to) {
    double[][] part = new double[size][size];
    double[] product = new double[to - from];
    for (int i = 0; i < size; i++) {
      double[] column = columns[i];
      for (int k = 0; k < product.length; k++) {
        product[k] = weight[from + k] * column[from + k];
      }
      multiply(product, from, i, part[i]);
    }
    return part;
  }

  /** Scalar products with columns 0 to {@code last}, four of them at a time. */
  private void multiply(double[] product, int from, int last, double[] result) {
    int j = 0;
    for (; j + 3 <= last; j += 4) {
      multiplyFour(product, from, j, result);
    }
    for (; j <= last; j++) {
      double[] column = columns[j];
      double even = 0;
      double odd = 0;
      int k = 0;
      for (; k + 1 < product.length; k += 2) {
        even += product[k] * column[from + k];
        odd += product[k + 1] * column[from + k + 1];
      }
      result[j] = even + odd + (k < product.length ? product[k] * column[from + k] : 0);
    }
  }

  private void multiplyFour(double[] product, int from, int j, double[] result) {
    double[] a = columns[j];
    double[] b = columns[j + 1];
    double[] c = columns[j + 2];
    double[] d = columns[j + 3];
    double sumA = 0;
    double sumB = 0;
    double sumC = 0;
    double sumD = 0;
    for (int k = 0; k < product.length; k++) {
      double factor = product[k];
      sumA += factor * a[from + k];
      sumB += factor * b[from + k];
      sumC += factor * c[from + k];
      sumD += factor * d[from + k];
    }
    result[j] = sumA;
    result[j + 1] = sumB;
    result[j + 2] = sumC;
    result[j + 3] = sumD;
  }
}
