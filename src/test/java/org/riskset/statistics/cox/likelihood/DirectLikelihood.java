package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Observations;

/**
 * Cox's log partial likelihood with its derivatives straight from the definition: for each event
 * time all rows are asked whether they are at risk, and with exact ties all sets of them are
 * formed.
 */
public final class DirectLikelihood {
  private final CoxSample sample;
  private final Ties ties;
  private final double[] eta;
  private final int size;
  private double value;
  private final double[] score;
  private final double[][] information;

  /** The likelihood at coefficients of the sample's columns. */
  public DirectLikelihood(CoxSample sample, Ties ties, double... coefficients) {
    this.sample = sample;
    this.ties = ties;
    size = coefficients.length;
    score = new double[size];
    information = new double[size][size];
    CovariateMatrix x = sample.covariates();
    eta = new double[sample.size()];
    for (int i = 0; i < eta.length; i++) {
      for (int j = 0; j < size; j++) {
        eta[i] += coefficients[j] * x.value(i, j);
      }
    }
    for (int stratum = 0; stratum < sample.strata().groupCount(); stratum++) {
      int[] rows = sample.strata().rowsOf(stratum);
      Observations follow = sample.observations();
      double[] times =
          Arrays.stream(rows).filter(follow::event).mapToDouble(follow::time).distinct().toArray();
      for (double time : times) {
        addTime(rows, time);
      }
    }
  }

  /** Log likelihood. */
  public double value() {
    return value;
  }

  /** Gradient. */
  double[] score() {
    return score;
  }

  /** Negative second derivatives. */
  double[][] information() {
    return information;
  }

  private void addTime(int[] rows, double time) {
    Observations follow = sample.observations();
    int[] atRisk =
        Arrays.stream(rows).filter(i -> follow.entry(i) < time && time <= follow.time(i)).toArray();
    boolean[] fails = new boolean[atRisk.length];
    double weight = 0;
    int count = 0;
    for (int k = 0; k < fails.length; k++) {
      int i = atRisk[k];
      fails[k] = follow.event(i) && follow.time(i) == time;
      if (fails[k]) {
        double w = ties == Ties.EXACT ? 1 : follow.weight(i);
        count++;
        weight += w;
        value += w * eta[i];
        for (int j = 0; j < size; j++) {
          score[j] += w * (sample.covariates().value(i, j) - origin(atRisk, j));
        }
      }
    }
    if (ties == Ties.EXACT) {
      addSets(atRisk, count);
    } else {
      for (int l = 0; l < count; l++) {
        double spared = ties == Ties.EFRON ? (double) l / count : 0;
        addDenominator(atRisk, fails, spared, weight / count);
      }
    }
  }

  /** Covariates are taken from here, so that a large common part of theirs costs no digits. */
  private double origin(int[] atRisk, int j) {
    return sample.covariates().value(atRisk[0], j);
  }

  private double[] row(int[] atRisk, int k) {
    return IntStream.range(0, size)
        .mapToDouble(j -> sample.covariates().value(atRisk[k], j) - origin(atRisk, j))
        .toArray();
  }

  private void addDenominator(int[] atRisk, boolean[] fails, double spared, double weight) {
    double[] logs = new double[atRisk.length];
    for (int k = 0; k < logs.length; k++) {
      double share = sample.observations().weight(atRisk[k]) * (fails[k] ? 1 - spared : 1);
      logs[k] = eta[atRisk[k]] + Math.log(share);
    }
    List<double[]> x = IntStream.range(0, logs.length).mapToObj(k -> row(atRisk, k)).toList();
    add(logs, x, weight);
  }

  private void addSets(int[] atRisk, int count) {
    int[] sets =
        IntStream.range(0, 1 << atRisk.length)
            .filter(set -> Integer.bitCount(set) == count)
            .toArray();
    double[] logs = new double[sets.length];
    double[][] x = new double[sets.length][size];
    for (int s = 0; s < sets.length; s++) {
      for (int k = 0; k < atRisk.length; k++) {
        if ((sets[s] >> k & 1) == 1) {
          logs[s] += eta[atRisk[k]];
          double[] row = row(atRisk, k);
          for (int j = 0; j < size; j++) {
            x[s][j] += row[j];
          }
        }
      }
    }
    add(logs, List.of(x), 1);
  }

  /** Takes a weighted log Σ e^u off, u being {@code logs}, with its derivatives. */
  private void add(double[] logs, List<double[]> x, double weight) {
    double largest = Arrays.stream(logs).max().orElseThrow();
    double sum = Arrays.stream(logs).map(u -> Math.exp(u - largest)).sum();
    value -= weight * (largest + Math.log(sum));
    double[] mean = new double[size];
    for (int k = 0; k < logs.length; k++) {
      for (int j = 0; j < size; j++) {
        mean[j] += Math.exp(logs[k] - largest) / sum * x.get(k)[j];
      }
    }
    for (int i = 0; i < size; i++) {
      score[i] -= weight * mean[i];
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < logs.length; k++) {
          double share = Math.exp(logs[k] - largest) / sum;
          information[i][j] += weight * share * (x.get(k)[i] - mean[i]) * (x.get(k)[j] - mean[j]);
        }
      }
    }
  }
}
