package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.parallel.RowBlocks;

/**
 * Σ g x xᵀ over rows x with weights g.
 *
 * <p>Every pair of columns has {@value Strip#ROWS} sums side by side, which only the end makes one
 * of: neighbouring sums are what a processor's vector unit adds at once, while the terms of a
 * single sum have to wait for each other. Rows are taken strip by strip, so that a strip's columns
 * stay in the cache nearest to a core while all pairs of them are multiplied.
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
    Strip strip = new Strip(size);
    for (int start = from; start < to; start += Strip.ROWS) {
      strip.add(weight, columns, start, Math.min(Strip.ROWS, to - start));
    }
    return strip.sums();
  }

  /** The sums of one block of rows, and a copy of the rows that are being added. */
  private static final class Strip {
    private static final int ROWS = 128;

    private final double[][] columns;
    private final double[] weight = new double[ROWS];
    private final double[] weighted = new double[ROWS];

    /** Side by side, the sums of each pair of columns. */
    private final double[][][] sums;

    Strip(int size) {
      columns = new double[size][ROWS];
      sums = new double[size][][];
      Arrays.setAll(sums, i -> new double[i + 1][ROWS]);
    }

    void add(double[] allWeights, double[][] allColumns, int from, int rows) {
      System.arraycopy(allWeights, from, weight, 0, rows);
      // What an earlier strip left in the other rows counts nothing.
      Arrays.fill(weight, rows, ROWS, 0);
      for (int i = 0; i < columns.length; i++) {
        System.arraycopy(allColumns[i], from, columns[i], 0, rows);
        multiply(weight, columns[i], weighted);
        for (int j = 0; j <= i; j++) {
          addProduct(weighted, columns[j], sums[i][j]);
        }
      }
    }

    private static void multiply(double[] a, double[] b, double[] product) {
      for (int k = 0; k < product.length; k++) {
        product[k] = a[k] * b[k];
      }
    }

    private static void addProduct(double[] a, double[] b, double[] sum) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += a[k] * b[k];
      }
    }

    double[][] sums() {
      double[][] total = new double[columns.length][columns.length];
      for (int i = 0; i < total.length; i++) {
        for (int j = 0; j <= i; j++) {
          total[i][j] = total(sums[i][j]);
        }
      }
      return total;
    }

    /** Four sums at once: one has to wait for every addition. */
    private static double total(double[] sums) {
      double first = 0;
      double second = 0;
      double third = 0;
      double fourth = 0;
      for (int k = 0; k < ROWS; k += 4) {
        first += sums[k];
        second += sums[k + 1];
        third += sums[k + 2];
        fourth += sums[k + 3];
      }
      return (first + second) + (third + fourth);
    }
  }
}
