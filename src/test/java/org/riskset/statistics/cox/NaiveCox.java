package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.List;
import org.riskset.statistics.cox.SmallSamples.Sample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.Observations;

/** The partial likelihood straight from its definition, in quadratic time. */
final class NaiveCox {
  private final Sample sample;

  NaiveCox(Sample sample) {
    this.sample = sample;
  }

  /** Rows that fail together with row {@code i}, itself included. */
  List<Integer> failingWith(int i) {
    List<Integer> rows = new ArrayList<>();
    for (int j : atRiskWith(i)) {
      if (observations().event(j) && observations().time(j) == observations().time(i)) {
        rows.add(j);
      }
    }
    return rows;
  }

  /** Rows of the stratum of row {@code i} that are at risk at its time. */
  List<Integer> atRiskWith(int i) {
    double time = observations().time(i);
    List<Integer> rows = new ArrayList<>();
    for (int j = 0; j < observations().size(); j++) {
      boolean atRisk = observations().entry(j) < time && time <= observations().time(j);
      if (atRisk && sample.strata().code(j) == sample.strata().code(i)) {
        rows.add(j);
      }
    }
    return rows;
  }

  /** Log partial likelihood. */
  double logLikelihood(double[] coefficients, Ties ties) {
    double value = 0;
    for (int i = 0; i < observations().size(); i++) {
      List<Integer> failing = observations().event(i) ? failingWith(i) : List.of();
      if (!failing.isEmpty() && failing.get(0) == i) {
        value += eventTime(atRiskWith(i), failing, coefficients, ties);
      }
    }
    return value;
  }

  private double eventTime(
      List<Integer> atRisk, List<Integer> failing, double[] coefficients, Ties ties) {
    if (ties == Ties.EXACT) {
      return exactly(atRisk, failing, coefficients);
    }
    double value = 0;
    double weight = 0;
    for (int i : failing) {
      value += observations().weight(i) * eta(i, coefficients);
      weight += observations().weight(i);
    }
    int d = failing.size();
    for (int l = 0; l < d; l++) {
      double fraction = ties == Ties.EFRON ? (double) l / d : 0;
      double denominator = sum(atRisk, coefficients) - fraction * sum(failing, coefficients);
      value -= weight / d * Math.log(denominator);
    }
    return value;
  }

  /** By going through all sets of rows at risk. */
  private double exactly(List<Integer> atRisk, List<Integer> failing, double[] coefficients) {
    double value = 0;
    for (int i : failing) {
      value += eta(i, coefficients);
    }
    double sum = 0;
    for (int set = 0; set < 1 << atRisk.size(); set++) {
      if (Integer.bitCount(set) == failing.size()) {
        double eta = 0;
        for (int k = 0; k < atRisk.size(); k++) {
          eta += (set >> k & 1) == 1 ? eta(atRisk.get(k), coefficients) : 0;
        }
        sum += Math.exp(eta);
      }
    }
    return value - Math.log(sum);
  }

  private double sum(List<Integer> rows, double[] coefficients) {
    return rows.stream()
        .mapToDouble(i -> observations().weight(i) * Math.exp(eta(i, coefficients)))
        .sum();
  }

  private double eta(int row, double[] coefficients) {
    double eta = 0;
    for (int j = 0; j < coefficients.length; j++) {
      eta += coefficients[j] * sample.covariates().value(row, j);
    }
    return eta;
  }

  private Observations observations() {
    return sample.observations();
  }
}
