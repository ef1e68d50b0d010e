package org.riskset.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Cox regression without ties by Newton's method: the search's own arithmetic, not Riskset's, for
 * the reason given at {@link TwoArmSurvival}.
 */
final class UntiedCox {
  private static final int MAX_STEPS = 15;
  private static final double LARGEST_STEP = 2;
  private static final double CONVERGED = 1e-7;
  private static final double SINGULAR = 1e-10;

  /** A log hazard ratio and its model-based standard error. */
  record Estimate(double coefficient, double standardError) {
    double waldP() {
      return ErrorFunction.complement(Math.abs(coefficient / standardError) / Math.sqrt(2));
    }
  }

  private final int[] byTime;
  private final boolean[] event;

  /**
   * Follow-up of all patients.
   *
   * @param time distinct times
   * @param event whether the time is that of an event
   */
  UntiedCox(int[] time, boolean[] event) {
    this.event = event.clone();
    int[] times = time.clone();
    byTime =
        IntStream.range(0, times.length)
            .boxed()
            .sorted((i, j) -> Integer.compare(times[i], times[j]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** One estimate per column of {@code rows}; empty if the information matrix is singular. */
  Optional<List<Estimate>> fit(double[][] rows) {
    double[][] x = centred(rows);
    double[] beta = new double[x[0].length];
    RealMatrix variance = MatrixUtils.createRealIdentityMatrix(beta.length);
    for (int step = 0; step < MAX_STEPS; step++) {
      Derivatives derivatives = new Derivatives(x, beta);
      DecompositionSolver solver =
          new LUDecomposition(new Array2DRowRealMatrix(derivatives.information, false), SINGULAR)
              .getSolver();
      if (!solver.isNonSingular()) {
        return Optional.empty();
      }
      variance = solver.getInverse();
      if (advance(beta, variance.operate(derivatives.score)) < CONVERGED) {
        break;
      }
    }
    List<Estimate> estimates = new ArrayList<>();
    for (int j = 0; j < beta.length; j++) {
      double floored = Math.max(1e-12, variance.getEntry(j, j));
      estimates.add(new Estimate(beta[j], Math.sqrt(floored)));
    }
    return Optional.of(estimates);
  }

  private static double[][] centred(double[][] rows) {
    double[] mean = new double[rows[0].length];
    for (double[] row : rows) {
      for (int j = 0; j < mean.length; j++) {
        mean[j] += row[j] / rows.length;
      }
    }
    double[][] centred = new double[rows.length][mean.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < mean.length; j++) {
        centred[i][j] = rows[i][j] - mean[j];
      }
    }
    return centred;
  }

  /** Takes a bounded step and returns the length of its longest component. */
  private static double advance(double[] beta, double[] step) {
    double longest = 0;
    for (int j = 0; j < beta.length; j++) {
      double bounded = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, step[j]));
      beta[j] += bounded;
      longest = Math.max(longest, Math.abs(bounded));
    }
    return longest;
  }

  /**
   * Score and information of the log partial likelihood, summed from the last time to the first.
   */
  private final class Derivatives {
    final double[] score;
    final double[][] information;
    private final double[] weightedSum;
    private final double[][] weightedSquares;
    private double weight;

    Derivatives(double[][] x, double[] beta) {
      int p = beta.length;
      score = new double[p];
      information = new double[p][p];
      weightedSum = new double[p];
      weightedSquares = new double[p][p];
      for (int k = byTime.length - 1; k >= 0; k--) {
        int patient = byTime[k];
        enter(x[patient], beta);
        if (event[patient]) {
          addEvent(x[patient]);
        }
      }
      mirror();
    }

    private void enter(double[] x, double[] beta) {
      double predictor = 0;
      for (int j = 0; j < beta.length; j++) {
        predictor += beta[j] * x[j];
      }
      double hazard = StrictMath.exp(Math.max(-30, Math.min(30, predictor)));
      weight += hazard;
      for (int j = 0; j < beta.length; j++) {
        weightedSum[j] += hazard * x[j];
        for (int l = 0; l <= j; l++) {
          weightedSquares[j][l] += hazard * x[j] * x[l];
        }
      }
    }

    private void addEvent(double[] x) {
      for (int j = 0; j < x.length; j++) {
        score[j] += x[j] - weightedSum[j] / weight;
        for (int l = 0; l <= j; l++) {
          information[j][l] +=
              weightedSquares[j][l] / weight - weightedSum[j] * weightedSum[l] / weight / weight;
        }
      }
    }

    private void mirror() {
      for (int j = 0; j < information.length; j++) {
        for (int l = 0; l < j; l++) {
          information[l][j] = information[j][l];
        }
      }
    }
  }
}
