package org.riskset.statistics.cox.residual;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.EventTimeSums;
import org.riskset.statistics.cox.likelihood.RiskSetSweep;
import org.riskset.statistics.sample.RiskSets;

/**
 * What residuals are made of: at each event time the increment h of the baseline hazard, h times
 * the mean covariates, the same for the rows that fail there, and the mean covariates of the risk
 * set.
 *
 * <p>Linear predictors are centred within strata, at the middle of their range, so that neither
 * they nor hazards over- or underflow.
 */
final class EventTimeMeans {
  private final RiskSets riskSets;
  private final Design design;
  private final double[] eta;
  private final int size;
  private final RangeSums all;
  private final RangeSums failing;
  private final double[][] mean;

  EventTimeMeans(CoxSolution solution) {
    riskSets = RiskSets.of(solution.sample().observations(), solution.sample().strata());
    size = solution.size();
    design =
        Design.standardized(
            riskSets, solution.sample().covariates(), IntStream.range(0, size).toArray());
    eta = centred(design.combination(standardized(solution)));
    all = new RangeSums(riskSets.times(), size + 1);
    failing = new RangeSums(riskSets.times(), size + 1);
    mean = new double[riskSets.times()][size];
    new RiskSetSweep(riskSets, design, solution.ties(), eta).forEach(this::take);
    all.sumUp();
    failing.sumUp();
  }

  private double[] standardized(CoxSolution solution) {
    double[] coefficients = solution.coefficients();
    Arrays.setAll(coefficients, j -> coefficients[j] * design.scale(j));
    return coefficients;
  }

  private double[] centred(double[] values) {
    double[] centred = values.clone();
    for (int stratum = 0; stratum < riskSets.strata(); stratum++) {
      double largest = riskSets.positions(stratum).mapToDouble(p -> values[p]).max().orElse(0);
      double smallest = riskSets.positions(stratum).mapToDouble(p -> values[p]).min().orElse(0);
      double middle = (largest + smallest) / 2;
      riskSets.positions(stratum).forEach(p -> centred[p] -= middle);
    }
    return centred;
  }

  private void take(EventTimeSums sums) {
    int time = sums.time();
    double factor = Math.exp(-sums.shift());
    all.set(time, size, sums.hazard() * factor);
    failing.set(time, size, sums.failingHazard() * factor);
    for (int j = 0; j < size; j++) {
      all.set(time, j, sums.hazardTimesMean(j) * factor);
      failing.set(time, j, sums.failingHazardTimesMean(j) * factor);
      mean[time][j] = sums.mean(j);
    }
  }

  RiskSets riskSets() {
    return riskSets;
  }

  Design design() {
    return design;
  }

  /** Mean of standardised covariate {@code j} in the risk set at an event time. */
  double mean(int time, int j) {
    return mean[time][j];
  }

  /**
   * What a position was exposed to while at risk: e^η Σ h x̄, one number per standardised
   * covariate, and behind them e^η Σ h, the number of events expected of it.
   *
   * @param time the last event time at which the position is at risk
   */
  double[] exposure(int position, int time) {
    double[] exposure = new double[size + 1];
    boolean fails = riskSets.fails(position);
    all.sum(riskSets.firstTime(position), fails ? time : time + 1, exposure);
    if (fails) {
      failing.sum(time, time + 1, exposure);
    }
    double risk = Math.exp(eta[position]);
    for (int j = 0; j < exposure.length; j++) {
      exposure[j] *= risk;
    }
    return exposure;
  }
}
