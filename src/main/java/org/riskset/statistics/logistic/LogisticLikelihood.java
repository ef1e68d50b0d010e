package org.riskset.statistics.logistic;

import org.riskset.statistics.firth.SmoothFunction;
import org.riskset.statistics.linear.GeneralizedCholesky;

/**
 * The log likelihood Σ w (y η − log(1 + e^η)), with Firth's penalty ½ log det I where asked for.
 * The penalty's gradient is Σ h (½ − π) x, h = w π (1 − π) xᵀI⁻¹x the leverages.
 *
 * <p>Reference: Heinze and Schemper, Stat. Med. 21 (2002) 2409.
 */
final class LogisticLikelihood implements SmoothFunction {
  private final LogisticSample sample;
  private final LogisticDesign design;
  private final boolean penalized;

  LogisticLikelihood(LogisticSample sample, LogisticDesign design, boolean penalized) {
    this.sample = sample;
    this.design = design;
    this.penalized = penalized;
  }

  @Override
  public int size() {
    return design.size();
  }

  @Override
  public Place at(double[] coefficients) {
    double value = 0;
    double[] gradient = new double[size()];
    double[][] information = new double[size()][size()];
    for (int i = 0; i < sample.size(); i++) {
      double eta = linearPredictor(i, coefficients);
      double weight = sample.weight()[i];
      double signed = sample.outcome()[i] ? eta : -eta;
      value -= weight * softPlus(-signed);
      double residual = sample.outcome()[i] ? probability(-eta) : -probability(eta);
      double spread = weight * probability(eta) * probability(-eta);
      double[] x = design.row(i);
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += weight * residual * x[j];
        for (int k = 0; k <= j; k++) {
          information[j][k] += spread * x[j] * x[k];
        }
      }
    }
    mirror(information);
    return penalized
        ? withPenalty(value, gradient, information, coefficients)
        : new Place(value, gradient, information);
  }

  private Place withPenalty(
      double value, double[] gradient, double[][] information, double[] coefficients) {
    GeneralizedCholesky cholesky = GeneralizedCholesky.of(information);
    if (cholesky.rank() < size()) {
      return new Place(Double.NEGATIVE_INFINITY, gradient, information);
    }
    double[][] inverse = cholesky.inverse();
    for (int i = 0; i < sample.size(); i++) {
      double eta = linearPredictor(i, coefficients);
      double spread = sample.weight()[i] * probability(eta) * probability(-eta);
      double[] x = design.row(i);
      double form = 0;
      for (int j = 0; j < x.length; j++) {
        for (int k = 0; k < x.length; k++) {
          form += x[j] * inverse[j][k] * x[k];
        }
      }
      double pull = spread * form * (probability(-eta) - probability(eta)) / 2;
      for (int j = 0; j < x.length; j++) {
        gradient[j] += pull * x[j];
      }
    }
    return new Place(value + cholesky.logDeterminant() / 2, gradient, information);
  }

  private static void mirror(double[][] matrix) {
    for (int j = 0; j < matrix.length; j++) {
      for (int k = 0; k < j; k++) {
        matrix[k][j] = matrix[j][k];
      }
    }
  }

  /** η of row {@code i}. */
  double linearPredictor(int i, double[] coefficients) {
    double eta = 0;
    double[] x = design.row(i);
    for (int j = 0; j < x.length; j++) {
      eta += coefficients[j] * x[j];
    }
    return eta;
  }

  /** 1 / (1 + e^−η). */
  static double probability(double eta) {
    return eta > 0 ? 1 / (1 + Math.exp(-eta)) : Math.exp(eta) / (1 + Math.exp(eta));
  }

  /** log(1 + e^x). */
  private static double softPlus(double x) {
    return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
  }
}
