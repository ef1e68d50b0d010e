package org.riskset.statistics.parametric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.parametric.Parameter.Role;
import org.riskset.statistics.parametric.Parameter.Status;
import org.riskset.statistics.sample.Grouping;

/** Brings the working parameters of a maximum back to the units of time and covariates. */
final class ParametricEstimates {
  private final ParametricDistribution distribution;
  private final ParametricSample sample;
  private final @Nullable Grouping strata;
  private final LimitModel model;
  private final ParametricLikelihood likelihood;
  private final ParametricSearch.Maximum maximum;
  private final double unit;
  private final double confidenceLevel;
  private final int covariates;
  private final RealMatrix toOriginal;

  ParametricEstimates(
      ParametricDistribution distribution,
      ParametricSample sample,
      @Nullable Grouping strata,
      LimitModel model,
      ParametricLikelihood likelihood,
      ParametricSearch.Maximum maximum,
      double unit,
      double confidenceLevel) {
    this.distribution = distribution;
    this.sample = sample;
    this.strata = strata;
    this.model = model;
    this.likelihood = likelihood;
    this.maximum = maximum;
    this.unit = unit;
    this.confidenceLevel = confidenceLevel;
    this.covariates = sample.covariates().columnCount();
    this.toOriginal = toOriginal();
  }

  /**
   * The fit.
   *
   * @param nullLogLikelihood log likelihood without covariates; NaN if it has no maximum
   * @param rank number of covariate columns that are independent
   */
  ParametricFit fit(double nullLogLikelihood, int rank) {
    RealMatrix naive = MatrixUtils.createRealMatrix(inverse(maximum.evaluation().information()));
    RealMatrix used = sample.clusters() == null ? naive : robust(naive, sample.clusters());
    SymmetricMatrix variance = variance(used);
    List<Parameter> parameters = parameters(variance(naive), variance);
    double value = logLikelihood();
    int count = 1 + rank + likelihood.size() - likelihood.design().width();
    return new ParametricFit(
        distribution,
        sample.observations().size(),
        sample.observations().eventWeight(),
        parameters,
        scales(),
        variance,
        nullLogLikelihood,
        value,
        count,
        Double.isNaN(nullLogLikelihood)
            ? Optional.empty()
            : test(rank, 2 * (value - nullLogLikelihood)),
        test(rank, waldStatistic(parameters, variance)),
        model.isLimit() ? Optional.empty() : Optional.of(prediction(used)),
        maximum.steps(),
        maximum.converged());
  }

  private static Optional<ChiSquareTest> test(int rank, double statistic) {
    return rank == 0 ? Optional.empty() : Optional.of(ChiSquareTest.of(statistic, rank));
  }

  private double logLikelihood() {
    return maximum.value() - sample.observations().eventWeight() * Math.log(unit);
  }

  private ParametricPrediction prediction(RealMatrix variance) {
    return new ParametricPrediction(
        likelihood, maximum.parameters(), variance.getData(), unit, confidenceLevel);
  }

  /** The inverse; of numbers that do not exist where the matrix has none. */
  private static double[][] inverse(double[][] information) {
    GeneralizedCholesky decomposition = GeneralizedCholesky.of(information);
    if (decomposition.rank() == information.length) {
      return decomposition.inverse();
    }
    double[][] none = new double[information.length][information.length];
    Arrays.stream(none).forEach(row -> Arrays.fill(row, Double.NaN));
    return none;
  }

  private RealMatrix robust(RealMatrix naive, Grouping clusters) {
    double[][] rows = likelihood.rowScores(maximum.parameters());
    double[][] sums = new double[clusters.groupCount()][likelihood.size()];
    int[] left = model.rows();
    for (int i = 0; i < rows.length; i++) {
      double[] sum = sums[clusters.code(left[i])];
      for (int k = 0; k < sum.length; k++) {
        sum[k] += rows[i][k];
      }
    }
    RealMatrix scores = MatrixUtils.createRealMatrix(sums);
    return naive.multiply(scores.transpose().multiply(scores)).multiply(naive);
  }

  /** All parameters, one row each, as linear functions of the working ones. */
  private RealMatrix toOriginal() {
    Design design = likelihood.design();
    int auxiliaries = likelihood.size() - design.width();
    double[][] map = new double[1 + covariates + auxiliaries][likelihood.size()];
    double[][] coefficients = design.toOriginal();
    int[] columns = design.columns();
    for (int k = 0; k < design.width(); k++) {
      double[] row = map[k == 0 ? 0 : columns[k - 1] + 1];
      System.arraycopy(coefficients[k], 0, row, 0, design.width());
    }
    for (int a = 0; a < auxiliaries; a++) {
      int auxiliary = Math.max(0, a - likelihood.data().strataCount() + 1);
      map[1 + covariates + a][design.width() + a] =
          distribution.family().factorOfUnit(auxiliary, unit);
    }
    return MatrixUtils.createRealMatrix(map);
  }

  private SymmetricMatrix variance(RealMatrix working) {
    double[][] variance = toOriginal.multiply(working).multiply(toOriginal.transpose()).getData();
    for (int i = 0; i < variance.length; i++) {
      for (int j = 0; j < variance.length; j++) {
        Status a = status(i);
        Status b = status(j);
        boolean estimated = a == Status.ESTIMATED && b == Status.ESTIMATED;
        boolean aliased = a == Status.ALIASED || b == Status.ALIASED;
        variance[i][j] = estimated ? variance[i][j] : aliased ? 0 : Double.NaN;
      }
    }
    return new SymmetricMatrix(variance);
  }

  private Status status(int place) {
    if (place > covariates) {
      return Status.ESTIMATED;
    }
    double sign = model.infiniteSign(place);
    if (sign != 0) {
      return sign > 0 ? Status.INFINITE_POSITIVE : Status.INFINITE_NEGATIVE;
    }
    boolean kept =
        place == 0 || IntStream.of(likelihood.design().columns()).anyMatch(j -> j == place - 1);
    return kept ? Status.ESTIMATED : Status.ALIASED;
  }

  private List<Parameter> parameters(SymmetricMatrix naive, SymmetricMatrix used) {
    double[] estimates = toOriginal.operate(maximum.parameters());
    estimates[0] += distribution.family().shiftOfUnit(unit);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < estimates.length; i++) {
      parameters.add(parameter(i, estimates[i], naive, used));
    }
    return parameters;
  }

  private Parameter parameter(
      int place, double estimate, SymmetricMatrix naive, SymmetricMatrix used) {
    Status status = status(place);
    boolean estimated = status == Status.ESTIMATED;
    double value = estimated ? estimate : Double.NaN;
    double error = estimated ? Math.sqrt(used.get(place, place)) : Double.NaN;
    double modelError = estimated ? Math.sqrt(naive.get(place, place)) : Double.NaN;
    ChiSquareTest test = ChiSquareTest.ofNormal(value / error);
    double distance = NormalQuantile.twoSided(confidenceLevel) * error;
    boolean robust = sample.clusters() != null && estimated;
    return new Parameter(
        name(place),
        role(place),
        stratum(place),
        status,
        value,
        modelError,
        robust ? OptionalDouble.of(error) : OptionalDouble.empty(),
        value / error,
        test.pValue(),
        test.log10PValue(),
        value - distance,
        value + distance);
  }

  private Role role(int place) {
    if (place == 0) {
      return Role.INTERCEPT;
    }
    if (place <= covariates) {
      return Role.COVARIATE;
    }
    boolean scale = distribution.hasScale() && auxiliary(place) < likelihood.data().strataCount();
    return scale ? Role.LOG_SCALE : Role.SHAPE;
  }

  private int auxiliary(int place) {
    return place - covariates - 1;
  }

  private String stratum(int place) {
    boolean own = strata != null && role(place) == Role.LOG_SCALE;
    return own && strata != null ? strata.labels().get(auxiliary(place)) : "";
  }

  private String name(int place) {
    String shape = distribution == ParametricDistribution.GOMPERTZ ? "shape" : "Q";
    return switch (role(place)) {
      case INTERCEPT -> "(Intercept)";
      case COVARIATE -> sample.covariates().names().get(place - 1);
      case LOG_SCALE -> strata == null ? "Log(scale)" : "Log(scale):" + stratum(place);
      case SHAPE -> shape;
    };
  }

  private List<Double> scales() {
    if (distribution == ParametricDistribution.EXPONENTIAL) {
      return List.of(1.0);
    }
    if (!distribution.hasScale()) {
      return List.of();
    }
    return IntStream.range(0, likelihood.data().strataCount())
        .mapToObj(s -> Math.exp(maximum.parameters()[likelihood.place(0, s)]))
        .toList();
  }

  private double waldStatistic(List<Parameter> parameters, SymmetricMatrix variance) {
    if (model.isLimit()) {
      return Double.NaN;
    }
    int[] kept =
        IntStream.range(1, 1 + covariates)
            .filter(i -> parameters.get(i).status() == Status.ESTIMATED)
            .toArray();
    double[] z = new double[kept.length];
    double[][] correlation = new double[kept.length][kept.length];
    for (int a = 0; a < kept.length; a++) {
      double size = Math.sqrt(variance.get(kept[a], kept[a]));
      z[a] = parameters.get(kept[a]).estimate() / size;
      for (int b = 0; b < kept.length; b++) {
        correlation[a][b] =
            variance.get(kept[a], kept[b]) / size / Math.sqrt(variance.get(kept[b], kept[b]));
      }
    }
    return GeneralizedCholesky.of(correlation).quadraticForm(z);
  }
}
