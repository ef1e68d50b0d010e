package org.riskset.statistics.cox.prediction;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.RiskSetSums;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RiskSets;

/**
 * Estimates the hazard of each stratum in one pass from the last event time to the first.
 *
 * <p>With d rows of total weight W failing at a time, S0 = Σ w e^η and S1 = Σ w e^η (x − c) over
 * the risk set, D0 and D1 the same over those that fail, and f_l = l/d (Efron) or 0 (Breslow,
 * exact),
 *
 * <pre>
 * dΛ = (W/d) Σ_l 1/(S0 − f_l D0)
 * dV = (W/d) Σ_l 1/(S0 − f_l D0)²
 * dB = (W/d) Σ_l (S1 − f_l D1)/(S0 − f_l D0)²
 * </pre>
 */
final class HazardSweep {
  private final CoxSolution solution;
  private final CoxSample sample;
  private final RiskSets riskSets;
  private final int size;
  private final double[][] values;
  private final RiskSetSums sums;
  private final double[][] centres;
  private final HazardSteps[] steps;

  private HazardSweep(CoxSolution solution) {
    this.solution = solution;
    sample = solution.sample();
    riskSets = RiskSets.of(sample.observations(), sample.strata());
    size = solution.size();
    values = new double[size][riskSets.size()];
    centres = new double[sample.strata().groupCount()][];
    steps = new HazardSteps[sample.strata().groupCount()];
    centre();
    double[] weight = IntStream.range(0, riskSets.size()).mapToDouble(riskSets::weight).toArray();
    sums = new RiskSetSums(values, linearPredictors(), weight);
  }

  /** The hazard of each stratum of the solution's sample, by its code. */
  static HazardSteps[] run(CoxSolution solution) {
    HazardSweep sweep = new HazardSweep(solution);
    for (int stratum = 0; stratum < sweep.riskSets.strata(); stratum++) {
      sweep.stratum(stratum);
    }
    return sweep.steps;
  }

  private void centre() {
    Grouping strata = sample.strata();
    for (int code = 0; code < centres.length; code++) {
      centres[code] = CovariateMeans.ofRows(sample, strata.rowsOf(code), false);
      steps[code] = HazardSteps.none(centres[code]);
    }
    for (int p = 0; p < riskSets.size(); p++) {
      int row = riskSets.row(p);
      double[] centre = centres[strata.code(row)];
      for (int j = 0; j < size; j++) {
        values[j][p] = sample.covariates().value(row, j) - centre[j];
      }
    }
  }

  private double[] linearPredictors() {
    double[] eta = new double[riskSets.size()];
    for (int p = 0; p < eta.length; p++) {
      for (int j = 0; j < size; j++) {
        eta[p] += solution.coefficient(j) * values[j][p];
      }
    }
    return eta;
  }

  private void stratum(int stratum) {
    sums.clear();
    int first = riskSets.stratumStart(stratum);
    int end = riskSets.stratumStart(stratum + 1);
    Increments increments = new Increments(end - first);
    for (int time = end - 1; time >= first; time--) {
      increments.add(time, time - first);
      for (int i = riskSets.leaving().start(time); i < riskSets.leaving().end(time); i++) {
        sums.leave(riskSets.leaving().row(i));
      }
    }
    int code = sample.strata().code(riskSets.row(riskSets.start(first)));
    steps[code] = increments.cumulated(centres[code]);
  }

  /** What each event time of one stratum adds. */
  private final class Increments {
    private final double[] times;
    private final double[] hazard;
    private final double[] variance;
    private final double[][] drift;

    Increments(int count) {
      times = new double[count];
      hazard = new double[count];
      variance = new double[count];
      drift = new double[count][size];
    }

    void add(int time, int k) {
      int failures = 0;
      double failingWeight = 0;
      sums.failing.clear();
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        sums.enter(p);
        if (riskSets.fails(p)) {
          failures++;
          failingWeight += riskSets.weight(p);
          times[k] = sample.observations().time(riskSets.row(p));
        }
      }
      boolean fractions = failures > 1 && solution.ties() == Ties.EFRON;
      if (fractions) {
        sumFailing(time);
      }
      int terms = fractions ? failures : 1;
      for (int l = 0; l < terms; l++) {
        addTerm(k, (double) l / terms, failingWeight / terms);
      }
    }

    private void sumFailing(int time) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          sums.fail(p);
        }
      }
    }

    private void addTerm(int k, double fraction, double weight) {
      double inverse = 1 / (sums.atRisk.sum() - fraction * sums.failing.sum());
      double unshifted = inverse * Math.exp(-sums.shift());
      hazard[k] += weight * unshifted;
      variance[k] += weight * unshifted * unshifted;
      for (int j = 0; j < size; j++) {
        double first = sums.atRisk.first(j) - fraction * sums.failing.first(j);
        drift[k][j] += weight * unshifted * inverse * first;
      }
    }

    HazardSteps cumulated(double[] centre) {
      Arrays.parallelPrefix(hazard, Double::sum);
      Arrays.parallelPrefix(variance, Double::sum);
      for (int k = 1; k < drift.length; k++) {
        for (int j = 0; j < size; j++) {
          drift[k][j] += drift[k - 1][j];
        }
      }
      return new HazardSteps(DistinctValues.of(times), centre, hazard, variance, drift);
    }
  }
}
