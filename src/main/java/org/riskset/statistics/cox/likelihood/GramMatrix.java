package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.parallel.RowBlocks;

/**
 * Σ g x xᵀ over rows x with weights g: block by block, so that a block's columns stay in the cache
 * while every pair of them is multiplied.
 */
final class GramMatrix {
  private static final int LANES = 128;

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
    double[] lanes = new double[LANES];
    for (int i = 0; i < size; i++) {
      double[] column = columns[i];
      for (int k = 0; k < product.length; k++) {
        product[k] = weight[from + k] * column[from + k];
      }
      for (int j = 0; j <= i; j++) {
        part[i][j] = scalarProduct(product, columns[j], from, lanes);
      }
    }
    return part;
  }

  /**
   * Adds up {@value #LANES} sums side by side and only then to one: neighbouring sums are what a
   * processor's vector unit adds at once, while the terms of a single sum have to wait for each
   * other.
   */
  private static double scalarProduct(double[] product, double[] column, int from, double[] lanes) {
    int whole = product.length - product.length % LANES;
    Arrays.fill(lanes, 0);
    for (int start = 0; start < whole; start += LANES) {
      int offset = from + start;
      for (int lane = 0; lane < LANES; lane++) {
        lanes[lane] += product[start + lane] * column[offset + lane];
      }
    }
    double sum = 0;
    for (int k = whole; k < product.length; k++) {
      sum += product[k] * column[from + k];
    }
    if (whole > 0) {
      for (double lane : lanes) {
        sum += lane;
      }
    }
    return sum;
  }
}
