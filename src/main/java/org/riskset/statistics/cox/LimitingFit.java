package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.cox.NewtonRaphson.Maximum;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Ranks;

/**
 * The supremum of the partial likelihood, whether or not a finite maximum exists.
 *
 * <p>If the likelihood rises for ever along δ, then as β moves along δ everybody whose δᵀx lies
 * below that of those who fail loses all weight in the risk set. What remains in the limit is the
 * partial likelihood of the same data stratified in addition by the value of δᵀx. In it δ has no
 * effect any more, and the other coefficients are estimated as usual; it may rise for ever in a
 * further direction, which is treated in the same way. The limit is exact: likelihood, finite
 * coefficients and their covariance do not depend on where an iteration was stopped.
 *
 * <p>Reference: Geyer, Electron. J. Stat. 3 (2009) 259 (limiting conditional models).
 */
final class LimitingFit {
  /** Component of a combination, relative to the largest, that is rounding error. */
  private static final double NEGLIGIBLE = 1e-6;

  private final Ties ties;
  private final int[] sign;
  private final boolean[] undetermined;
  private final double[] coefficients;
  private final double[][] variance;
  private final double[] score;
  private final List<int[]> levels = new ArrayList<>();
  private CoxSample sample;
  private double logLikelihood;
  private double wald;
  private int steps;
  private boolean converged = true;

  private LimitingFit(CoxSample sample, Ties ties) {
    this.sample = sample;
    this.ties = ties;
    int all = sample.covariates().columnCount();
    sign = new int[all];
    undetermined = new boolean[all];
    coefficients = new double[all];
    variance = new double[all][all];
    score = new double[sample.size()];
  }

  /**
   * Fits all columns that are not aliased.
   *
   * @param nullModel the layout of these data with all columns
   */
  static LimitingFit of(CoxSample sample, Ties ties, NullModel nullModel) {
    LimitingFit fit = new LimitingFit(sample, ties);
    fit.climb(nullModel);
    return fit;
  }

  private void climb(NullModel nullModel) {
    if (nullModel.rank() == 0) {
      logLikelihood = nullModel.logLikelihood();
      return;
    }
    NullModel model = nullModel;
    while (risesForEver(model)) {
      model = model.on(sample, model.independentColumns());
      markUndetermined(model);
      if (model.rank() == 0) {
        logLikelihood = model.logLikelihood();
        return;
      }
    }
  }

  /** Fits within the present strata; if there is no maximum, refines them and returns true. */
  private boolean risesForEver(NullModel model) {
    RealMatrix combinations = model.orthonormalCombinations();
    OrthonormalCoordinates coordinates = model.orthonormal();
    Maximum maximum =
        NewtonRaphson.maximize(
            coordinates.likelihood(),
            coordinates.atZero(),
            step -> MonotoneLikelihood.along(model, combinations.operate(step)));
    steps += maximum.steps();
    maximum.endlessRise().ifPresentOrElse(rise -> refine(model, rise), () -> keep(model, maximum));
    return maximum.endlessRise().isPresent();
  }

  private void markUndetermined(NullModel model) {
    for (int j = 0; j < model.size(); j++) {
      if (model.isAliased(j)) {
        double[] combination = model.constantCombination(j);
        for (int i = 0; i < combination.length; i++) {
          undetermined[model.column(i)] |= Math.abs(combination[i]) > NEGLIGIBLE;
        }
      }
    }
  }

  private void refine(NullModel model, MonotoneLikelihood rise) {
    for (int j = 0; j < model.size(); j++) {
      int column = model.column(j);
      sign[column] = sign[column] == 0 ? (int) Math.signum(rise.direction(j)) : sign[column];
    }
    double[] value = new double[sample.size()];
    for (int p = 0; p < model.riskSets().size(); p++) {
      value[model.riskSets().row(p)] = rise.value(p);
    }
    int[] level = Ranks.of(value, rise.tolerance());
    levels.add(level);
    int[] codes =
        Ranks.ofPairs(IntStream.range(0, value.length).map(sample.strata()::code).toArray(), level);
    int count = 1 + Arrays.stream(codes).max().orElse(0);
    sample = sample.withStrata(new Grouping(Collections.nCopies(count, ""), codes));
  }

  private void keep(NullModel model, Maximum maximum) {
    logLikelihood = maximum.evaluation().value();
    converged = maximum.converged();
    GeneralizedCholesky information = GeneralizedCholesky.of(maximum.evaluation().information());
    wald = quadraticForm(maximum.evaluation().information(), maximum.coefficients());
    OrthonormalCoordinates coordinates = model.orthonormal();
    double[] user = coordinates.userCoefficients(maximum.coefficients());
    RealMatrix covariance = coordinates.userCovariance(information.inverse());
    for (int i = 0; i < model.size(); i++) {
      coefficients[model.column(i)] = user[i];
      for (int j = 0; j < model.size(); j++) {
        variance[model.column(i)][model.column(j)] = covariance.getEntry(i, j);
      }
    }
    double[] eta = coordinates.linearPredictor(maximum.coefficients());
    for (int p = 0; p < eta.length; p++) {
      score[model.riskSets().row(p)] = eta[p];
    }
  }

  private static double quadraticForm(double[][] matrix, double[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        sum += vector[i] * matrix[i][j] * vector[j];
      }
    }
    return sum;
  }

  /** The point of the maximum, or of its limit. */
  CoxSolution solution() {
    boolean[] estimated = new boolean[coefficients.length];
    for (int j = 0; j < estimated.length; j++) {
      estimated[j] = variance[j][j] > 0;
    }
    return new CoxSolution(sample, ties, coefficients, estimated, new SymmetricMatrix(variance));
  }

  /** 1 or −1 if the coefficient of a column goes to +∞ or −∞, else 0. */
  int infiniteSign(int column) {
    return sign[column];
  }

  /** Whether a column has no effect any more once infinite coefficients have had theirs. */
  boolean isUndetermined(int column) {
    return undetermined[column];
  }

  /** Estimate per column of the matrix, on its scale; 0 for columns not fitted. */
  double coefficient(int column) {
    return coefficients[column];
  }

  /** Covariance of two estimates. */
  double variance(int i, int j) {
    return variance[i][j];
  }

  /** Supremum of the log partial likelihood. */
  double logLikelihood() {
    return logLikelihood;
  }

  /** Wald's statistic for all coefficients being 0; NaN if one is infinite. */
  double waldStatistic() {
    return levels.isEmpty() ? wald : Double.NaN;
  }

  /** Newton steps taken. */
  int steps() {
    return steps;
  }

  /** Whether the likelihood converged. */
  boolean isConverged() {
    return converged;
  }

  /**
   * One number per row, ordered within each stratum as the linear predictor is in the limit: by the
   * coefficients that grow fastest, then by the others.
   */
  double[] riskScore() {
    if (levels.isEmpty()) {
      return score.clone();
    }
    int[] rank = Ranks.of(score, 0);
    for (int i = levels.size() - 1; i >= 0; i--) {
      rank = Ranks.ofPairs(levels.get(i), rank);
    }
    return Arrays.stream(rank).asDoubleStream().toArray();
  }
}
