package org.riskset.statistics.finegray;

import org.riskset.statistics.cox.likelihood.Evaluation;

/**
 * Sums over the risk sets of a Fine–Gray model at one point of its coefficients.
 *
 * <p>With r_i = e^{η_i} and weights w_i, S0 and S1 are Σ w r g and Σ w r g x over the risk set of
 * an event time, where g is 1 or G(t−)/G(T−). Rows followed up to then are summed from the last
 * event time to the first, competing events from the first to the last, so that nothing is
 * subtracted; the work is proportional to the number of rows. All r are divided by the largest.
 */
final class SubdistributionPoint {
  private final Layout layout;
  private final StandardColumns x;
  private final int size;
  private final double shift;
  private final double[] eta;
  private final double[] risk;
  private final double[] sum;
  private final double[][] mean;
  private final double[] exposure;

  SubdistributionPoint(Layout layout, StandardColumns x, double[] coefficients) {
    this.layout = layout;
    this.x = x;
    size = x.size();
    int n = layout.sample().size();
    eta = new double[n];
    risk = new double[n];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      eta[i] = x.combination(i, coefficients);
      largest = Math.max(largest, eta[i]);
    }
    shift = largest;
    for (int i = 0; i < n; i++) {
      risk[i] = Math.exp(eta[i] - shift);
    }
    sum = new double[layout.times()];
    mean = new double[layout.times()][size];
    for (int b = 0; b < layout.blocks(); b++) {
      addFollowed(b);
      addCompeting(b);
    }
    for (int k = 0; k < sum.length; k++) {
      for (int j = 0; j < size; j++) {
        mean[k][j] /= sum[k];
      }
    }
    exposure = new double[n];
    addExposure();
  }

  private void addFollowed(int b) {
    int[] rows = layout.rowsOfBlock(b);
    Moments moments = new Moments(size);
    int next = rows.length - 1;
    for (int k = layout.blockStart(b + 1) - 1; k >= layout.blockStart(b); k--) {
      while (next >= 0 && layout.last(rows[next]) >= k) {
        moments.add(weightedRisk(rows[next]), x, rows[next]);
        next--;
      }
      add(k, 1, moments);
    }
  }

  private void addCompeting(int b) {
    int[] rows = layout.rowsOfBlock(b);
    Moments[] moments = new Moments[layout.censoringGroups()];
    int next = 0;
    for (int k = layout.blockStart(b); k < layout.blockStart(b + 1); k++) {
      while (next < rows.length && layout.last(rows[next]) < k) {
        int row = rows[next++];
        if (layout.sample().competes(row)) {
          int group = layout.censoringGroup(row);
          if (moments[group] == null) {
            moments[group] = new Moments(size);
          }
          moments[group].add(weightedRisk(row) / layout.uncensoredAtEnd(row), x, row);
        }
      }
      for (int group = 0; group < moments.length; group++) {
        if (moments[group] != null) {
          add(k, layout.uncensored(group, k), moments[group]);
        }
      }
    }
  }

  private void add(int k, double factor, Moments moments) {
    sum[k] += factor * moments.sum;
    for (int j = 0; j < size; j++) {
      mean[k][j] += factor * moments.first[j];
    }
  }

  /** A row's cumulative baseline hazard, its weights g counted in. */
  private void addExposure() {
    double[] followed = new double[layout.times()];
    double[][] later = new double[layout.censoringGroups()][layout.times() + 1];
    for (int b = 0; b < layout.blocks(); b++) {
      double total = 0;
      for (int k = layout.blockStart(b); k < layout.blockStart(b + 1); k++) {
        total += hazard(k);
        followed[k] = total;
      }
      for (int group = 0; group < later.length; group++) {
        double rest = 0;
        for (int k = layout.blockStart(b + 1) - 1; k >= layout.blockStart(b); k--) {
          rest += layout.uncensored(group, k) * hazard(k);
          later[group][k] = rest;
        }
      }
      for (int row : layout.rowsOfBlock(b)) {
        int last = layout.last(row);
        exposure[row] = last >= layout.blockStart(b) ? followed[last] : 0;
        if (layout.sample().competes(row) && last + 1 < layout.blockStart(b + 1)) {
          exposure[row] +=
              later[layout.censoringGroup(row)][last + 1] / layout.uncensoredAtEnd(row);
        }
      }
    }
  }

  private double weightedRisk(int row) {
    return layout.sample().weight(row) * risk[row];
  }

  Layout layout() {
    return layout;
  }

  StandardColumns columns() {
    return x;
  }

  /** e^η of a row, divided by the largest of all. */
  double risk(int row) {
    return risk[row];
  }

  /** Logarithm of what all e^η are divided by. */
  double shift() {
    return shift;
  }

  /** S0 at event time {@code k}. */
  double sum(int k) {
    return sum[k];
  }

  /** Mean of the covariates over the risk set, weighted. */
  double mean(int k, int j) {
    return mean[k][j];
  }

  /** Increment of the cumulative baseline hazard at event time {@code k}, times e^shift. */
  double hazard(int k) {
    return layout.eventWeight(k) / sum[k];
  }

  /** Log pseudo likelihood, its gradient and its negative second derivatives. */
  Evaluation evaluation() {
    FineGraySample sample = layout.sample();
    double value = 0;
    double[] score = new double[size];
    double[][] information = new double[size][size];
    double[] squares = new double[size];
    for (int i = 0; i < sample.size(); i++) {
      double expected = weightedRisk(i) * exposure[i];
      double events = sample.hasEvent(i) ? sample.weight(i) : 0;
      value += events * (eta[i] - shift);
      for (int j = 0; j < size; j++) {
        score[j] += events * x.value(i, j);
        for (int l = 0; l <= j; l++) {
          information[j][l] += expected * x.value(i, j) * x.value(i, l);
        }
      }
    }
    for (int j = 0; j < size; j++) {
      squares[j] = information[j][j];
    }
    for (int k = 0; k < sum.length; k++) {
      value -= layout.eventWeight(k) * Math.log(sum[k]);
      for (int j = 0; j < size; j++) {
        score[j] -= layout.eventWeight(k) * mean[k][j];
        for (int l = 0; l <= j; l++) {
          information[j][l] -= layout.eventWeight(k) * mean[k][j] * mean[k][l];
        }
      }
    }
    for (int j = 0; j < size; j++) {
      for (int l = 0; l < j; l++) {
        information[l][j] = information[j][l];
      }
    }
    return new Evaluation(value, score, information, squares);
  }

  /** Running sums of some weight and of the weight times the covariates. */
  private static final class Moments {
    private double sum;
    private final double[] first;

    Moments(int size) {
      first = new double[size];
    }

    void add(double factor, StandardColumns x, int row) {
      sum += factor;
      for (int j = 0; j < first.length; j++) {
        first[j] += factor * x.value(row, j);
      }
    }
  }
}
