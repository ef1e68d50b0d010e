package org.riskset.statistics.cox.residual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskSets;

/**
 * Residuals of a Cox model, one per observation, or one per event. Case weights take part in the
 * fit and in the means of risk sets; the residuals themselves are not multiplied by them. Rows of
 * weight 0 take no part and have residuals 0.
 *
 * <p>With dM_i = dN_i − Y_i e^(η_i) dΛ₀, the martingale residual is M_i, the score residual L_i =
 * ∫(x_i − x̄) dM_i. With Efron's ties, Λ₀ and the integrals take the d steps of a tied event time
 * in turn, a row that fails there counting with 1 − l/d in step l. With exact ties residuals are
 * those of Breslow's hazard at the exact estimate, as in R.
 *
 * <p>References: Therneau, Grambsch and Fleming, Biometrika 77 (1990) 147; Therneau and Grambsch,
 * Modeling Survival Data (2000), chapters 4 and 7.
 */
public final class CoxResiduals {
  /** Below this, m + log(1 − m) is summed as a series. */
  private static final double SMALL = 1e-4;

  private final CoxSolution solution;
  private final EventTimeMeans means;
  private final double[] expected;
  private final double[][] score;

  private CoxResiduals(CoxSolution solution) {
    this.solution = solution;
    int n = solution.sample().size();
    expected = new double[n];
    score = new double[n][solution.size()];
    means = new EventTimeMeans(solution);
    RiskSets riskSets = means.riskSets();
    for (int time = 0; time < riskSets.times(); time++) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        add(p, time);
      }
    }
  }

  /** The residuals of a model at its maximum, or at any other coefficients. */
  public static CoxResiduals of(CoxSolution solution) {
    return new CoxResiduals(solution);
  }

  private void add(int position, int time) {
    int row = means.riskSets().row(position);
    double[] exposure = means.exposure(position, time);
    int size = solution.size();
    expected[row] = exposure[size];
    for (int j = 0; j < size; j++) {
      double x = means.design().column(j)[position];
      double residual = exposure[j] - x * exposure[size];
      if (means.riskSets().fails(position)) {
        residual += x - means.mean(time, j);
      }
      score[row][j] = residual * means.design().scale(j);
    }
  }

  /** Number of events expected of each observation, e^η ∫Y dΛ₀. */
  public double[] expected() {
    return expected.clone();
  }

  /** Martingale residuals: events less expected events. */
  public double[] martingale() {
    Observations observations = solution.sample().observations();
    double[] residuals = new double[expected.length];
    Arrays.setAll(
        residuals,
        i -> observations.weight(i) > 0 ? (observations.event(i) ? 1 : 0) - expected[i] : 0);
    return residuals;
  }

  /**
   * Deviance residuals: sign(M) √(−2 (M + δ log(δ − M))), M the martingale residual and δ 1 for an
   * event, else 0.
   */
  public double[] deviance() {
    double[] residuals = martingale();
    for (int i = 0; i < residuals.length; i++) {
      double m = residuals[i];
      boolean event = solution.sample().observations().event(i) && m != 0;
      double deviance = event ? -2 * (m < SMALL && m > -SMALL ? series(m) : m + logOf(i)) : -2 * m;
      residuals[i] = Math.copySign(Math.sqrt(Math.max(0, deviance)), m);
    }
    return residuals;
  }

  private double logOf(int i) {
    return Math.log(expected[i]);
  }

  /** m + log(1 − m). */
  private static double series(double m) {
    return -m * m * (1 / 2.0 + m * (1 / 3.0 + m * (1 / 4.0 + m / 5)));
  }

  /** Score residuals: one row per observation, one column per covariate. */
  public double[][] score() {
    return Arrays.stream(score).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * Approximate change of each coefficient when a row is left out (times −1): the case weight times
   * the score residual times the model-based covariance.
   */
  public double[][] dfbeta() {
    return scaled(false);
  }

  /** {@link #dfbeta} in standard errors of the coefficients; NaN where one is not estimated. */
  public double[][] dfbetas() {
    return scaled(true);
  }

  private double[][] scaled(boolean standardized) {
    double[][] changes = new double[score.length][solution.size()];
    for (int i = 0; i < score.length; i++) {
      double weight = solution.sample().observations().weight(i);
      double[] change = timesVariance(score[i]);
      for (int j = 0; j < change.length; j++) {
        double unit = standardized ? Math.sqrt(solution.variance().get(j, j)) : 1;
        changes[i][j] = unit == 0 ? Double.NaN : weight * change[j] / unit;
      }
    }
    return changes;
  }

  private double[] timesVariance(double[] vector) {
    double[] product = new double[vector.length];
    for (int j = 0; j < product.length; j++) {
      for (int k = 0; k < product.length; k++) {
        double variance = solution.variance().get(k, j);
        product[j] += variance == 0 ? 0 : vector[k] * variance;
      }
    }
    return product;
  }

  /**
   * Schoenfeld residuals.
   *
   * @param strata strata in whose order the events are, then by time, then by row
   */
  public SchoenfeldResiduals schoenfeld(Grouping strata) {
    RiskSets riskSets = means.riskSets();
    int size = solution.size();
    int[] failing = IntStream.range(0, riskSets.size()).filter(riskSets::fails).toArray();
    int[] rows = Arrays.stream(failing).map(riskSets::row).toArray();
    double[][] values = new double[failing.length][size];
    for (int time = 0, k = 0; time < riskSets.times(); time++) {
      for (int p = riskSets.start(time); p < riskSets.start(time + 1); p++) {
        if (riskSets.fails(p)) {
          for (int j = 0; j < size; j++) {
            double residual = means.design().column(j)[p] - means.mean(time, j);
            values[k][j] = residual * means.design().scale(j);
          }
          k++;
        }
      }
    }
    return new SchoenfeldResiduals(rows, values).select(order(rows, solution.sample(), strata));
  }

  private static int[] order(int[] rows, CoxSample sample, Grouping strata) {
    return IntStream.range(0, rows.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(k -> strata.code(rows[k]))
                .thenComparingDouble(k -> sample.observations().time(rows[k]))
                .thenComparingInt(k -> rows[k]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Scaled Schoenfeld residuals, r V d + β for residuals r, model-based covariance V, d events and
   * coefficients β: around a coefficient as it changes with time.
   *
   * @param strata strata in whose order the events are, then by time, then by row
   */
  public SchoenfeldResiduals scaledSchoenfeld(Grouping strata) {
    SchoenfeldResiduals plain = schoenfeld(strata);
    int[] rows = new int[plain.size()];
    double[][] values = new double[plain.size()][];
    for (int k = 0; k < rows.length; k++) {
      rows[k] = plain.row(k);
      values[k] = timesVariance(plain.values(k));
      for (int j = 0; j < values[k].length; j++) {
        values[k][j] = values[k][j] * rows.length + solution.coefficient(j);
      }
    }
    return new SchoenfeldResiduals(rows, values);
  }
}
