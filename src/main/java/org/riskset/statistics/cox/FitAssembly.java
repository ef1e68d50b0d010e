package org.riskset.statistics.cox;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.concordance.PendingConcordance;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.robust.RobustVariance;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Puts together what is told of a model once its likelihood is maximal. */
final class FitAssembly {
  private final CoxSample sample;
  private final @Nullable Grouping clusters;
  private final CoxOptions options;
  private final NullModel nullModel;
  private final LimitingFit limit;
  private final CoxSolution solution;
  private final @Nullable SymmetricMatrix robust;

  FitAssembly(
      CoxSample sample,
      @Nullable Grouping clusters,
      CoxOptions options,
      NullModel nullModel,
      LimitingFit limit) {
    this.sample = sample;
    this.clusters = clusters;
    this.options = options;
    this.nullModel = nullModel;
    this.limit = limit;
    solution = limit.solution();
    robust = clusters == null ? null : RobustVariance.of(solution, clusters);
  }

  CoxFit fit() {
    List<Coefficient> coefficients =
        IntStream.range(0, solution.size()).mapToObj(this::coefficient).toList();
    return new CoxFit(
        options,
        rowsUsed(),
        sample.observations().eventWeight(),
        coefficients,
        variance(coefficients, robust == null ? solution.variance() : robust),
        robustPart(coefficients),
        solution,
        nullModel.logLikelihood(),
        limit.logLikelihood(),
        test(2 * (limit.logLikelihood() - nullModel.logLikelihood())),
        test(robust == null ? limit.waldStatistic() : robustWald(robust)),
        test(nullModel.scoreStatistic()),
        PendingConcordance.of(nullModel.riskSets(), limit.riskScore(), clusters),
        limit.steps(),
        limit.isConverged());
  }

  private int rowsUsed() {
    Observations observations = sample.observations();
    return (int)
        IntStream.range(0, observations.size()).filter(i -> observations.weight(i) > 0).count();
  }

  /** A test of all coefficients that are not aliased; none if all are. */
  private ChiSquareTest test(double statistic) {
    double none = Double.NaN;
    return nullModel.rank() == 0
        ? new ChiSquareTest(none, 0, none, none)
        : ChiSquareTest.of(statistic, nullModel.rank());
  }

  private CoxFit.@Nullable Robust robustPart(List<Coefficient> coefficients) {
    if (clusters == null) {
      return null;
    }
    double score =
        nullModel.rank() == 0
            ? Double.NaN
            : RobustVariance.scoreStatistic(
                sample, options.ties(), clusters, nullModel.independentColumns());
    return new CoxFit.Robust(variance(coefficients, solution.variance()), test(score));
  }

  /** βᵀV⁻β of the finite estimates; NaN if a coefficient is infinite. */
  private double robustWald(SymmetricMatrix variance) {
    int[] estimated = IntStream.range(0, solution.size()).filter(solution::isEstimated).toArray();
    double[][] matrix = new double[estimated.length][estimated.length];
    double[] coefficients = new double[estimated.length];
    for (int i = 0; i < estimated.length; i++) {
      coefficients[i] = solution.coefficient(estimated[i]);
      for (int j = 0; j < estimated.length; j++) {
        matrix[i][j] = variance.get(estimated[i], estimated[j]);
      }
    }
    boolean infinite = Double.isNaN(limit.waldStatistic());
    return infinite ? Double.NaN : GeneralizedCholesky.of(matrix).quadraticForm(coefficients);
  }

  private Status status(int column) {
    if (limit.infiniteSign(column) > 0) {
      return Status.INFINITE_POSITIVE;
    }
    if (limit.infiniteSign(column) < 0) {
      return Status.INFINITE_NEGATIVE;
    }
    boolean aliased = nullModel.isAliased(column) || limit.isUndetermined(column);
    return aliased ? Status.ALIASED : Status.ESTIMATED;
  }

  private Coefficient coefficient(int column) {
    String name = sample.covariates().names().get(column);
    Status status = status(column);
    if (status != Status.ESTIMATED) {
      return Coefficient.absent(name, status);
    }
    return Coefficient.estimated(
        name,
        limit.coefficient(column),
        Math.sqrt(limit.variance(column, column)),
        robust == null ? Double.NaN : Math.sqrt(robust.get(column, column)),
        NormalQuantile.twoSided(options.confidenceLevel()));
  }

  private static SymmetricMatrix variance(List<Coefficient> coefficients, SymmetricMatrix of) {
    int size = coefficients.size();
    double[][] variance = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        boolean infinite = isInfinite(coefficients.get(i)) || isInfinite(coefficients.get(j));
        boolean estimated = coefficients.get(i).isEstimated() && coefficients.get(j).isEstimated();
        variance[i][j] = infinite ? Double.NaN : estimated ? of.get(i, j) : 0;
      }
    }
    return new SymmetricMatrix(variance);
  }

  private static boolean isInfinite(Coefficient coefficient) {
    return coefficient.status() == Status.INFINITE_POSITIVE
        || coefficient.status() == Status.INFINITE_NEGATIVE;
  }
}
