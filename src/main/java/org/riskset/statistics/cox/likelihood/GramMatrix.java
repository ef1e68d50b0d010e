package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import java.util.List;

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
  private final Strip strip;

  /** The sum over no rows. */
  GramMatrix(double[][] columns) {
    this.columns = columns;
    strip = new Strip(columns.length);
  }

  /** Adds rows, the first of which is {@code first}, with their weights. */
  void add(int first, double[] weight) {
    for (int start = 0; start < weight.length; start += Strip.ROWS) {
      int rows = Math.min(Strip.ROWS, weight.length - start);
      strip.add(weight, start, columns, first + start, rows);
    }
  }

  /** The sum over the rows of all parts, both triangles. */
  static double[][] sum(List<GramMatrix> parts) {
    int size = parts.get(0).columns.length;
    double[][] sum = new double[size][size];
    for (GramMatrix part : parts) {
      double[][] own = part.strip.sums();
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          sum[i][j] += own[i][j];
          sum[j][i] = sum[i][j];
        }
      }
    }
    return sum;
  }

  /** The sums, and a copy of the rows that are being added. */
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

    void add(double[] weights, int start, double[][] allColumns, int from, int rows) {
      System.arraycopy(weights, start, weight, 0, rows);
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
