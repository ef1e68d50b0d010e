package org.riskset.statistics.cox.elasticnet;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Design;
import org.riskset.statistics.cox.likelihood.Evaluation;
import org.riskset.statistics.cox.likelihood.PartialLikelihood;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.sample.RiskSets;

/**
 * What is minimised: −ℓ(b)/W + λ Σ_j (α |b_j| + (1 − α) b_j²/2), with W the weight of all rows and
 * b_j = s_j β_j, s_j the weighted standard deviation (divisor W) of column j.
 */
final class ElasticNetProblem {
  private final CoxSample sample;
  private final Ties ties;
  private final double alpha;
  private final double weight;
  private final double[] scale;
  private final int[] columns;
  private final RiskSets riskSets;
  private final @Nullable Design design;

  /**
   * The problem of some data; constant columns take no part.
   *
   * @param alpha share of the lasso in the penalty
   */
  ElasticNetProblem(CoxSample sample, Ties ties, double alpha) {
    this.sample = sample;
    this.ties = ties;
    this.alpha = alpha;
    weight = IntStream.range(0, sample.size()).mapToDouble(sample.observations()::weight).sum();
    scale = new double[sample.covariates().columnCount()];
    Arrays.setAll(scale, this::standardDeviation);
    columns = IntStream.range(0, scale.length).filter(j -> scale[j] > 0).toArray();
    riskSets = RiskSets.of(sample.observations(), sample.strata());
    design = columns.length == 0 ? null : inStandardDeviations();
  }

  private double standardDeviation(int column) {
    double origin = sample.size() == 0 ? 0 : sample.covariates().value(0, column);
    double mean = 0;
    for (int i = 0; i < sample.size(); i++) {
      mean += sample.observations().weight(i) * (sample.covariates().value(i, column) - origin);
    }
    mean = mean / weight;
    double largest = 0;
    for (int i = 0; i < sample.size(); i++) {
      double distance = Math.abs(sample.covariates().value(i, column) - origin - mean);
      largest = Math.max(largest, sample.observations().weight(i) > 0 ? distance : 0);
    }
    if (largest == 0) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < sample.size(); i++) {
      double distance = (sample.covariates().value(i, column) - origin - mean) / largest;
      sum += sample.observations().weight(i) * distance * distance;
    }
    return largest * Math.sqrt(sum / weight);
  }

  private Design inStandardDeviations() {
    Design standardized = Design.standardized(riskSets, sample.covariates(), columns);
    double[] factor = new double[columns.length];
    double[] ones = new double[columns.length];
    Arrays.fill(ones, 1);
    double[] unit = standardized.userCoefficients(ones);
    Arrays.setAll(factor, j -> 1 / (scale[columns[j]] * unit[j]));
    return standardized.transformed(MatrixUtils.createRealDiagonalMatrix(factor));
  }

  /** Number of columns that take part. */
  int size() {
    return columns.length;
  }

  /** Column of the sample that column {@code j} of this problem is. */
  int column(int j) {
    return columns[j];
  }

  /** Share of the lasso in the penalty. */
  double alpha() {
    return alpha;
  }

  /** The risk sets. */
  RiskSets riskSets() {
    return riskSets;
  }

  /** Weight of all rows. */
  double weight() {
    return weight;
  }

  /** Linear predictor of each position. */
  double[] linearPredictor(double[] coefficients) {
    return design == null ? new double[riskSets.size()] : design.combination(coefficients);
  }

  /** The log partial likelihood at coefficients of all columns, per standard deviation. */
  double logLikelihood(double[] coefficients) {
    return LikelihoodSlope.value(riskSets, Objects.requireNonNull(design), ties, coefficients);
  }

  /** ∂ℓ/∂b / W. */
  double[] gradient(double[] coefficients) {
    return design == null
        ? new double[0]
        : Arrays.stream(LikelihoodSlope.gradient(riskSets, design, ties, coefficients))
            .map(g -> g / weight)
            .toArray();
  }

  /** The log partial likelihood of some of the columns, at least one. */
  Part part(int[] some) {
    return new Part(Objects.requireNonNull(design), some);
  }

  /** λ Σ_j (α |b_j| + (1 − α) b_j²/2). */
  double penalty(double lambda, double[] coefficients) {
    double sum = 0;
    for (double b : coefficients) {
      sum += alpha * Math.abs(b) + (1 - alpha) * b * b / 2;
    }
    return lambda * sum;
  }

  /** Coefficients per unit of each column of the sample; 0 for constant ones. */
  double[] userCoefficients(double[] coefficients) {
    double[] user = new double[scale.length];
    for (int j = 0; j < columns.length; j++) {
      user[columns[j]] = coefficients[j] / scale[columns[j]];
    }
    return user;
  }

  /** The problem in some of its columns. */
  final class Part {
    private final PartialLikelihood likelihood;

    private Part(Design design, int[] some) {
      RealMatrix selection = MatrixUtils.createRealMatrix(columns.length, some.length);
      for (int k = 0; k < some.length; k++) {
        selection.setEntry(some[k], k, 1);
      }
      likelihood = new PartialLikelihood(riskSets, design.transformed(selection), ties);
    }

    /** ℓ with gradient and information, divided by W. */
    Evaluation at(double[] coefficients) {
      Evaluation whole = likelihood.evaluate(coefficients);
      double[] score = Arrays.stream(whole.score()).map(v -> v / weight).toArray();
      double[][] information =
          Arrays.stream(whole.information())
              .map(row -> Arrays.stream(row).map(v -> v / weight).toArray())
              .toArray(double[][]::new);
      return new Evaluation(whole.value() / weight, score, information, whole.squares());
    }
  }
}
