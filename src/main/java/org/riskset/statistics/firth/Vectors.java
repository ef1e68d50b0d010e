package org.riskset.statistics.firth;

/** Sums and products of short vectors. */
final class Vectors {
  private Vectors() {}

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[matrix.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = product(matrix[i], vector);
    }
    return product;
  }

  /** a + factor · b. */
  static double[] sum(double[] a, double factor, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * b[i];
    }
    return sum;
  }
}
