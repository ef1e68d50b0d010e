package org.riskset.statistics.parametric;

import java.util.stream.IntStream;

/**
 * The log likelihood of a parametric model in its working parameters: standardised coefficients,
 * then the auxiliary parameters, the first of them once per stratum.
 */
final class ParametricLikelihood {
  private final Family family;
  private final WorkingData data;
  private final Design design;

  ParametricLikelihood(Family family, WorkingData data, Design design) {
    this.family = family;
    this.data = data;
    this.design = design;
  }

  /** The likelihood at a point; arrays are not copied. */
  static final class Evaluation {
    private final double value;
    private final double[] score;
    private final double[][] information;

    Evaluation(double value, double[] score, double[][] information) {
      this.value = value;
      this.score = score;
      this.information = information;
    }

    /** The log likelihood; −∞ where it cannot be computed. */
    double value() {
      return value;
    }

    /** Its gradient. */
    double[] score() {
      return score;
    }

    /** Minus its Hessian. */
    double[][] information() {
      return information;
    }
  }

  int size() {
    int auxiliaries = family.auxiliaryCount();
    return design.width() + (auxiliaries == 0 ? 0 : auxiliaries - 1 + data.strataCount());
  }

  Family family() {
    return family;
  }

  WorkingData data() {
    return data;
  }

  Design design() {
    return design;
  }

  /** Place of auxiliary parameter {@code a} of a stratum among the parameters. */
  int place(int a, int stratum) {
    return design.width() + (a == 0 ? stratum : data.strataCount() + a - 1);
  }

  /** First guess: no covariate matters and all strata are alike. */
  double[] start() {
    double[] guess = data.start(family);
    double[] start = new double[size()];
    start[0] = guess[0];
    for (int a = 0; a < family.auxiliaryCount(); a++) {
      for (int s = 0; s < data.strataCount(); s++) {
        start[place(a, s)] = guess[a + 1];
      }
    }
    return start;
  }

  Evaluation evaluate(double[] parameters) {
    int size = size();
    double[] score = new double[size];
    double[][] information = new double[size][size];
    double value = 0;
    Jet jet = new Jet(1 + family.auxiliaryCount());
    double[] slopes = new double[size];
    for (int i = 0; i < data.size(); i++) {
      at(parameters, i, jet);
      value += data.weight(i) * jet.value();
      addRow(i, jet, score, information, slopes);
    }
    mirror(information);
    return new Evaluation(
        Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value, score, information);
  }

  /** The log likelihood of one row with its derivatives. */
  private void at(double[] parameters, int row, Jet jet) {
    double eta = 0;
    for (int k = 0; k < design.width(); k++) {
      eta += parameters[k] * design.value(row, k);
    }
    data.logLikelihood(family, row, eta, auxiliary(parameters, data.stratum(row)), jet);
  }

  /** Auxiliary parameters of a stratum. */
  double[] auxiliary(double[] parameters, int stratum) {
    double[] auxiliary = new double[family.auxiliaryCount()];
    for (int a = 0; a < auxiliary.length; a++) {
      auxiliary[a] = parameters[place(a, stratum)];
    }
    return auxiliary;
  }

  /** Whether auxiliary parameters lie where an estimate can be told from a boundary. */
  boolean isPlausible(double[] parameters) {
    return IntStream.range(0, data.strataCount())
        .allMatch(s -> family.isPlausible(auxiliary(parameters, s)));
  }

  private void addRow(int row, Jet jet, double[] score, double[][] information, double[] x) {
    double weight = data.weight(row);
    int width = design.width();
    for (int k = 0; k < width; k++) {
      x[k] = weight * design.value(row, k);
      score[k] += x[k] * jet.gradient(0);
      for (int l = 0; l <= k; l++) {
        information[k][l] -= x[k] * jet.hessian(0, 0) * design.value(row, l);
      }
    }
    for (int a = 0; a < family.auxiliaryCount(); a++) {
      int place = place(a, data.stratum(row));
      score[place] += weight * jet.gradient(a + 1);
      for (int k = 0; k < width; k++) {
        information[place][k] -= x[k] * jet.hessian(a + 1, 0);
      }
      for (int b = 0; b <= a; b++) {
        information[place][place(b, data.stratum(row))] -= weight * jet.hessian(a + 1, b + 1);
      }
    }
  }

  private static void mirror(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        matrix[j][i] = matrix[i][j];
      }
    }
  }

  /** The score of each row, weighted: rows × parameters. */
  double[][] rowScores(double[] parameters) {
    double[][] scores = new double[data.size()][size()];
    Jet jet = new Jet(1 + family.auxiliaryCount());
    for (int i = 0; i < data.size(); i++) {
      at(parameters, i, jet);
      for (int k = 0; k < design.width(); k++) {
        scores[i][k] = data.weight(i) * jet.gradient(0) * design.value(i, k);
      }
      for (int a = 0; a < family.auxiliaryCount(); a++) {
        scores[i][place(a, data.stratum(i))] = data.weight(i) * jet.gradient(a + 1);
      }
    }
    return scores;
  }
}
