package org.riskset.statistics.parametric;

import java.util.Arrays;

/** A function's value, gradient and Hessian in η and the auxiliary parameters, η first. */
final class Jet {
  private double value;
  private final double[] gradient;
  private final double[][] hessian;

  Jet(int size) {
    gradient = new double[size];
    hessian = new double[size][size];
  }

  void clear() {
    value = 0;
    Arrays.fill(gradient, 0);
    for (double[] row : hessian) {
      Arrays.fill(row, 0);
    }
  }

  void addValue(double amount) {
    value += amount;
  }

  void addGradient(int i, double amount) {
    gradient[i] += amount;
  }

  /** Adds to the second derivative by i and j, and by j and i. */
  void addHessian(int i, int j, double amount) {
    hessian[i][j] += amount;
    if (i != j) {
      hessian[j][i] += amount;
    }
  }

  double value() {
    return value;
  }

  double gradient(int i) {
    return gradient[i];
  }

  double hessian(int i, int j) {
    return hessian[i][j];
  }

  int size() {
    return gradient.length;
  }
}
