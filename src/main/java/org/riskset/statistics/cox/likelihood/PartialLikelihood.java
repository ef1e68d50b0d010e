package org.riskset.statistics.cox.likelihood;

import org.riskset.statistics.sample.RiskSets;

/**
 * Cox's log partial likelihood, its gradient (score) and its negative second derivatives
 * (information) in standardised covariates.
 *
 * <p>Let the d rows that fail at an event time have total weight W and linear predictors η, and let
 * S0, S1, S2 and D0, D1, D2 be the sums of w e^η, w e^η x, w e^η x xᵀ over the risk set and over
 * the rows that fail. The event time adds Σ w η − (W/d) Σ_{l=0}^{d−1} log(S0 − f_l D0), with f_l =
 * l/d for Efron and 0 for Breslow.
 */
public final class PartialLikelihood implements LogLikelihood {
  private final RiskSets riskSets;
  private final Design design;
  private final Ties ties;
  private final double[] weight;

  /**
   * The likelihood of some covariates.
   *
   * @param riskSets who is at risk when
   * @param design the covariates at the positions of {@code riskSets}
   */
  public PartialLikelihood(RiskSets riskSets, Design design, Ties ties) {
    this.riskSets = riskSets;
    this.design = design;
    this.ties = ties;
    weight = new double[riskSets.size()];
    for (int p = 0; p < weight.length; p++) {
      weight[p] = riskSets.weight(p);
    }
  }

  @Override
  public int size() {
    return design.size();
  }

  @Override
  public Evaluation evaluate(double[] coefficients) {
    Sweep sweep = new Sweep(coefficients);
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      sweep.stratum(stratum);
    }
    return sweep.result();
  }

  /** One pass over all risk sets, from the last to the first of each stratum. */
  private final class Sweep {
    private final int size = design.size();
    private final double[] eta;
    private final RiskSetSums sums;
    private final double[] score = new double[size];
    private final double[][] information = new double[size][size];
    private final double[] squares = new double[size];
    private double value;

    Sweep(double[] coefficients) {
      eta = design.combination(coefficients);
      sums = new RiskSetSums(design.values(), eta, weight, size);
    }

    void stratum(int stratum) {
      sums.clear();
      int first = riskSets.stratumStart(stratum);
      for (int time = riskSets.stratumStart(stratum + 1) - 1; time >= first; time--) {
        eventTime(time);
        for (int i = riskSets.leaving().start(time); i < riskSets.leaving().end(time); i++) {
          sums.leave(riskSets.leaving().row(i));
        }
      }
    }

    private void eventTime(int time) {
      int count = 0;
      double failingWeight = 0;
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        sums.enter(p);
        if (riskSets.fails(p)) {
          count++;
          failingWeight += weight[p];
          addFailure(p);
        }
      }
      // Otherwise all fractions f are 0 and the sums over failures take no part.
      if (count > 1 && ties == Ties.EFRON) {
        sumFailing(time);
      }
      TieSums tieSums = new TieSums(count);
      value -= failingWeight * (tieSums.meanLog + sums.shift());
      addDerivatives(tieSums, failingWeight / count);
    }

    private void addFailure(int position) {
      value += weight[position] * eta[position];
      for (int i = 0; i < size; i++) {
        score[i] += weight[position] * design.values()[position * size + i];
      }
    }

    private void sumFailing(int time) {
      sums.failing.clear();
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          sums.fail(p);
        }
      }
    }

    private void addDerivatives(TieSums t, double meanWeight) {
      RiskSetSums.Moments s = sums.atRisk;
      RiskSetSums.Moments d = sums.failing;
      for (int i = 0; i < size; i++) {
        double s1 = s.first(i);
        double d1 = d.first(i);
        score[i] -= meanWeight * (t.inverse * s1 - t.fractionInverse * d1);
        double bySquare = t.square * s1 - t.fractionSquare * d1;
        double byFractionSquare = t.fractionSquare * s1 - t.squaredFractionSquare * d1;
        squares[i] +=
            meanWeight * (t.inverse * s.second(i, i) - t.fractionInverse * d.second(i, i));
        for (int j = 0; j <= i; j++) {
          information[i][j] +=
              meanWeight
                  * (t.inverse * s.second(i, j)
                      - t.fractionInverse * d.second(i, j)
                      - bySquare * s.first(j)
                      + byFractionSquare * d.first(j));
        }
      }
    }

    Evaluation result() {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          information[j][i] = information[i][j];
        }
      }
      return new Evaluation(value, score, information, squares);
    }

    /** Sums over the d denominators S0 − f D0 of one event time. */
    private final class TieSums {
      private double meanLog;
      private double inverse;
      private double fractionInverse;
      private double square;
      private double fractionSquare;
      private double squaredFractionSquare;

      TieSums(int count) {
        if (ties == Ties.BRESLOW || count == 1) {
          add(0, count);
        } else {
          for (int l = 0; l < count; l++) {
            add((double) l / count, 1);
          }
        }
        meanLog /= count;
      }

      private void add(double fraction, int times) {
        double denominator = sums.atRisk.sum() - fraction * sums.failing.sum();
        double reciprocal = 1 / denominator;
        meanLog += times * Math.log(denominator);
        inverse += times * reciprocal;
        fractionInverse += times * fraction * reciprocal;
        square += times * reciprocal * reciprocal;
        fractionSquare += times * fraction * reciprocal * reciprocal;
        squaredFractionSquare += times * fraction * fraction * reciprocal * reciprocal;
      }
    }
  }
}
