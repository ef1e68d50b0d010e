package org.riskset.statistics.cox.likelihood;

import java.util.Arrays;
import org.riskset.statistics.sample.RiskSets;

/**
 * Cox's log partial likelihood, its gradient (score) and its negative second derivatives
 * (information) in standardised covariates.
 *
 * <p>With Efron's or Breslow's ties an event time adds Σ w η over the rows that fail, less the log
 * denominators of {@link EventTimeSums}; with exact ties the logarithm of the conditional
 * probability of {@link ExactTies}.
 */
public final class PartialLikelihood implements LogLikelihood {
  private final RiskSets riskSets;
  private final Design design;
  private final Ties ties;

  /**
   * The likelihood of some covariates.
   *
   * @param riskSets who is at risk when; with exact ties all weights are 1
   * @param design the covariates at the positions of {@code riskSets}
   */
  public PartialLikelihood(RiskSets riskSets, Design design, Ties ties) {
    this.riskSets = riskSets;
    this.design = design;
    this.ties = ties;
  }

  @Override
  public int size() {
    return design.size();
  }

  @Override
  public Evaluation evaluate(double[] coefficients) {
    double[] eta = design.combination(coefficients);
    return ties == Ties.EXACT
        ? swept(eta)
        : MomentSums.of(riskSets, design, ties, eta).map(this::at).orElseGet(() -> swept(eta));
  }

  private Evaluation at(MomentSums sums) {
    double[] once = new double[riskSets.times()];
    Arrays.fill(once, 1);
    double[][] moments = sums.secondMoments(once);
    double[] squares = new double[size()];
    Arrays.setAll(squares, j -> moments[j][j]);
    return new Evaluation(
        sums.logLikelihood(), sums.score(once), sums.information(once, moments), squares);
  }

  /** The likelihood by a sweep over the risk sets, which takes any linear predictor. */
  public Evaluation swept(double[] eta) {
    Sums sums = new Sums(eta);
    new RiskSetSweep(riskSets, design, ties, eta).forEach(sums::add);
    return sums.result();
  }

  /** What the event times add up to. */
  private final class Sums {
    private final int size = design.size();
    private final double[] eta;
    private final double[] score = new double[size];
    private final double[][] information = new double[size][size];
    private final double[] squares = new double[size];
    private double value;

    Sums(double[] eta) {
      this.eta = eta;
    }

    void add(EventTimeSums sums) {
      if (ties == Ties.EXACT && sums.failures() > 1) {
        value += new ExactTies(riskSets, design, eta, sums).addTo(score, information, squares);
        return;
      }
      int time = sums.time();
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          addFailure(p);
        }
      }
      value -= sums.logDenominator();
      addDerivatives(sums);
    }

    private void addFailure(int position) {
      double weight = riskSets.weight(position);
      value += weight * eta[position];
      for (int i = 0; i < size; i++) {
        score[i] += weight * design.column(i)[position];
      }
    }

    private void addDerivatives(EventTimeSums sums) {
      for (int i = 0; i < size; i++) {
        score[i] -= sums.failingWeight() * sums.mean(i);
        squares[i] += sums.meanSquare(i);
        for (int j = 0; j <= i; j++) {
          information[i][j] += sums.covariance(i, j);
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
  }
}
