package org.riskset.statistics.cox.proportionality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.EventTimeSums;
import org.riskset.statistics.cox.likelihood.MomentSums;
import org.riskset.statistics.cox.likelihood.RiskSetSweep;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome.Impossible;
import org.riskset.statistics.cox.proportionality.ProportionalityOutcome.Tested;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.RiskSets;

/**
 * Score and information of coefficients that change with time, at the point where they do not; in
 * standardised covariates.
 */
final class TimeVaryingScore {
  private final int[] columns;
  private final boolean finite;
  private final double[] score;
  private final double[][] information;

  private TimeVaryingScore(CoxSolution solution, TimeTransform transform) {
    columns = IntStream.range(0, solution.size()).filter(solution::isEstimated).toArray();
    int size = columns.length;
    score = new double[2 * size];
    information = new double[2 * size][2 * size];
    RiskSets riskSets = RiskSets.of(solution.sample().observations(), solution.sample().strata());
    double[] g = centredTimes(solution, riskSets, transform);
    finite = Arrays.stream(g).allMatch(Double::isFinite);
    if (size > 0 && finite) {
      sum(solution, riskSets, g);
    }
  }

  /** Sums over all event times. */
  static TimeVaryingScore of(CoxSolution solution, TimeTransform transform) {
    return new TimeVaryingScore(solution, transform);
  }

  /** The function of time at each event time, centred at its mean over events, at most 1. */
  private static double[] centredTimes(
      CoxSolution solution, RiskSets riskSets, TimeTransform transform) {
    double[] byRow = TransformedTimes.of(solution.sample().observations(), transform);
    double[] g = new double[riskSets.times()];
    double sum = 0;
    int events = 0;
    for (int time = 0; time < g.length; time++) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          g[time] = byRow[riskSets.row(p)];
          sum += g[time];
          events++;
        }
      }
    }
    double mean = sum / events;
    double largest = Arrays.stream(g).map(value -> Math.abs(value - mean)).max().orElse(0);
    double scale = largest == 0 ? 1 : largest;
    return Arrays.stream(g).map(value -> (value - mean) / scale).toArray();
  }

  private void sum(CoxSolution solution, RiskSets riskSets, double[] g) {
    Design design = Design.standardized(riskSets, solution.sample().covariates(), columns);
    double[] coefficients = new double[columns.length];
    Arrays.setAll(coefficients, j -> solution.coefficient(columns[j]) * design.scale(j));
    double[] eta = design.combination(coefficients);
    MomentSums.of(riskSets, design, solution.ties(), eta)
        .ifPresentOrElse(
            sums -> take(sums, g),
            () ->
                new RiskSetSweep(riskSets, design, solution.ties(), eta)
                    .forEach(
                        sums -> {
                          addScore(riskSets, design, sums, g[sums.time()]);
                          addInformation(sums, g[sums.time()]);
                        }));
  }

  private void take(MomentSums sums, double[] g) {
    int size = columns.length;
    System.arraycopy(sums.score(g), 0, score, size, size);
    double[] factor = new double[g.length];
    Arrays.fill(factor, 1);
    put(sums.information(factor), 0, 0);
    double[][] once = sums.information(g);
    put(once, size, 0);
    put(once, 0, size);
    Arrays.setAll(factor, time -> g[time] * g[time]);
    put(sums.information(factor), size, size);
  }

  private void put(double[][] block, int row, int column) {
    for (int i = 0; i < block.length; i++) {
      System.arraycopy(block[i], 0, information[row + i], column, block.length);
    }
  }

  private void addScore(RiskSets riskSets, Design design, EventTimeSums sums, double g) {
    int size = columns.length;
    for (int j = 0; j < size; j++) {
      double residual = -sums.failingWeight() * sums.mean(j);
      for (int p = riskSets.start(sums.time()); p < riskSets.start(sums.time() + 1); p++) {
        residual += riskSets.fails(p) ? riskSets.weight(p) * design.column(j)[p] : 0;
      }
      score[size + j] += g * residual;
    }
  }

  private void addInformation(EventTimeSums sums, double g) {
    int size = columns.length;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double covariance = sums.covariance(Math.max(i, j), Math.min(i, j));
        information[i][j] += covariance;
        information[size + i][j] += g * covariance;
        information[i][size + j] += g * covariance;
        information[size + i][size + j] += g * g * covariance;
      }
    }
  }

  /** The test of all columns. */
  ProportionalityOutcome testAll() {
    return test(Arrays.stream(columns).boxed().toList());
  }

  /** The test of some columns, of those of them that are estimated. */
  ProportionalityOutcome test(List<Integer> some) {
    int size = columns.length;
    int[] varying = IntStream.range(0, size).filter(j -> some.contains(columns[j])).toArray();
    if (varying.length == 0) {
      return new Impossible(NotEstimable.NO_FINITE_COEFFICIENT);
    }
    if (!finite) {
      return new Impossible(NotEstimable.TIME_NOT_POSITIVE);
    }
    int[] used =
        IntStream.concat(IntStream.range(0, size), Arrays.stream(varying).map(j -> size + j))
            .toArray();
    double[][] matrix = new double[used.length][used.length];
    double[] vector = new double[used.length];
    for (int i = 0; i < used.length; i++) {
      vector[i] = used[i] < size ? 0 : score[used[i]];
      for (int j = 0; j < used.length; j++) {
        matrix[i][j] = information[used[i]][used[j]];
      }
    }
    GeneralizedCholesky decomposition = GeneralizedCholesky.of(matrix);
    return decomposition.rank() < used.length
        ? new Impossible(NotEstimable.NO_INFORMATION)
        : new Tested(ChiSquareTest.of(decomposition.quadraticForm(vector), varying.length));
  }
}
