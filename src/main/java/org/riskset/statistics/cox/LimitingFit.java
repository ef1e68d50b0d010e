package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.riskset.statistics.cox.NewtonRaphson.Maximum;
import org.riskset.statistics.cox.PartialLikelihood.Evaluation;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

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
  private static final double NEGLIGIBLE = 1e-6;

  private final Observations observations;
  private final CovariateMatrix covariates;
  private final Ties ties;
  private final int[] sign;
  private final boolean[] undetermined;
  private final double[] coefficients;
  private final double[][] variance;
  private final double[] score;
  private final List<int[]> levels = new ArrayList<>();
  private int[] columns;
  private Grouping strata;
  private double logLikelihood;
  private int steps;
  private boolean converged = true;

  private LimitingFit(
      Observations observations,
      CovariateMatrix covariates,
      Grouping strata,
      int[] columns,
      Ties ties) {
    this.observations = observations;
    this.covariates = covariates;
    this.strata = strata;
    this.columns = columns.clone();
    this.ties = ties;
    int all = covariates.columnCount();
    sign = new int[all];
    undetermined = new boolean[all];
    coefficients = new double[all];
    variance = new double[all][all];
    score = new double[observations.size()];
  }

  /**
   * Fits the given columns.
   *
   * @param columns linearly independent columns of the matrix
   */
  static LimitingFit of(
      Observations observations,
      CovariateMatrix covariates,
      Grouping strata,
      int[] columns,
      Ties ties) {
    LimitingFit fit = new LimitingFit(observations, covariates, strata, columns, ties);
    while (fit.riseForEver()) {
      fit.steps++;
    }
    return fit;
  }

  /** Fits within the present strata; refines them and returns true if there is no maximum. */
  private boolean riseForEver() {
    RiskSets riskSets = RiskSets.of(observations, strata);
    Design design = independentColumns(riskSets);
    PartialLikelihood likelihood = new PartialLikelihood(riskSets, design, ties);
    Evaluation atZero = likelihood.evaluate(new double[design.size()]);
    Maximum maximum =
        NewtonRaphson.maximize(
            likelihood,
            atZero,
            step -> MonotoneLikelihood.along(riskSets, design, step).isPresent());
    steps += maximum.steps();
    double[] rise = maximum.endlessRise();
    if (rise == null) {
      keep(riskSets, design, maximum);
      return false;
    }
    Optional<MonotoneLikelihood> direction = MonotoneLikelihood.along(riskSets, design, rise);
    refine(riskSets, design, direction.orElseThrow());
    return true;
  }

  private Design independentColumns(RiskSets riskSets) {
    Design design = Design.of(riskSets, covariates, columns);
    double[][] information =
        new PartialLikelihood(riskSets, design, ties)
            .evaluate(new double[design.size()])
            .information();
    GeneralizedCholesky factor = GeneralizedCholesky.of(information);
    for (int j = 0; j < design.size(); j++) {
      if (factor.isDependent(j)) {
        markUndetermined(factor.nullVector(information, j));
      }
    }
    int[] kept = IntStream.range(0, design.size()).filter(j -> !factor.isDependent(j)).toArray();
    columns = Arrays.stream(kept).map(design::column).toArray();
    return design.select(kept);
  }

  private void markUndetermined(double[] nullVector) {
    for (int i = 0; i < nullVector.length; i++) {
      undetermined[columns[i]] |= Math.abs(nullVector[i]) > NEGLIGIBLE;
    }
  }

  private void refine(RiskSets riskSets, Design design, MonotoneLikelihood direction) {
    for (int j = 0; j < design.size(); j++) {
      int column = design.column(j);
      sign[column] = sign[column] == 0 ? (int) Math.signum(direction.direction(j)) : sign[column];
    }
    double[] value = new double[observations.size()];
    for (int p = 0; p < riskSets.size(); p++) {
      value[riskSets.row(p)] = direction.value(p);
    }
    int[] level = Ranks.of(value, direction.tolerance());
    levels.add(level);
    int[] codes =
        Ranks.ofPairs(IntStream.range(0, value.length).map(strata::code).toArray(), level);
    int count = 1 + Arrays.stream(codes).max().orElse(0);
    strata = new Grouping(Collections.nCopies(count, ""), codes);
  }

  private void keep(RiskSets riskSets, Design design, Maximum maximum) {
    logLikelihood = maximum.evaluation().value();
    converged = maximum.converged();
    double[][] inverse = GeneralizedCholesky.of(maximum.evaluation().information()).inverse();
    for (int i = 0; i < design.size(); i++) {
      coefficients[design.column(i)] = maximum.coefficients()[i] / design.scale(i);
      for (int j = 0; j < design.size(); j++) {
        variance[design.column(i)][design.column(j)] =
            inverse[i][j] / design.scale(i) / design.scale(j);
      }
    }
    double[] eta = design.combination(maximum.coefficients());
    for (int p = 0; p < eta.length; p++) {
      score[riskSets.row(p)] = eta[p];
    }
  }

  /** 1 or −1 if the coefficient of a column goes to +∞ or −∞, else 0. */
  int infiniteSign(int column) {
    return sign[column];
  }

  /** Whether the limit does not determine the coefficient of a column. */
  boolean isUndetermined(int column) {
    return undetermined[column];
  }

  /** Whether every coefficient is finite. */
  boolean isFinite() {
    return levels.isEmpty();
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
