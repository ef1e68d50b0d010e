package org.riskset.statistics.logistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.riskset.statistics.firth.Maximum;
import org.riskset.statistics.firth.Profile;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.linear.GeneralizedCholesky;
import org.riskset.statistics.logistic.LogisticOptions.Method;

/**
 * Logistic regression, logit P(y = 1 | x) = β₀ + βᵀx.
 *
 * <p>By maximum likelihood it agrees with R's {@code glm(family = binomial)}: standard errors from
 * the inverse information, Wald tests and limits, columns that are combinations of earlier ones
 * left out. Where the outcomes are separated there is no estimate, and that is the outcome. Firth's
 * penalised likelihood ℓ + ½ log det I has an estimate there too; its tests are penalised
 * likelihood-ratio tests and its limits profile limits, the intercept penalised like the rest.
 *
 * <p>References: McCullagh and Nelder, Generalized Linear Models (1989), chapter 4; Firth,
 * Biometrika 80 (1993) 27; Heinze and Schemper, Stat. Med. 21 (2002) 2409.
 */
public final class LogisticRegression {
  /** Name of the intercept's coefficient. */
  public static final String INTERCEPT = "(Intercept)";

  private final LogisticSample sample;
  private final LogisticOptions options;
  private final LogisticDesign design;
  private final LogisticLikelihood likelihood;
  private final Maximum maximum;

  private LogisticRegression(LogisticSample sample, LogisticOptions options) {
    this.sample = sample;
    this.options = options;
    design = new LogisticDesign(sample);
    likelihood = new LogisticLikelihood(sample, design, options.method() == Method.FIRTH);
    maximum = Maximum.of(likelihood, new double[design.size()]);
  }

  /** Fits a model. */
  public static LogisticOutcome fit(LogisticSample sample, LogisticOptions options) {
    if (weight(sample, true) == 0 || weight(sample, false) == 0) {
      return new LogisticOutcome.OneOutcome();
    }
    LogisticRegression regression = new LogisticRegression(sample, options);
    if (options.method() == Method.ML) {
      Optional<double[]> direction =
          new Separation(sample, regression.design).of(regression.maximum);
      if (direction.isPresent()) {
        return regression.separated(direction.get());
      }
    }
    return new LogisticOutcome.Fitted(regression.describe());
  }

  private static double weight(LogisticSample sample, boolean outcome) {
    return IntStream.range(0, sample.size())
        .filter(i -> sample.outcome()[i] == outcome)
        .mapToDouble(i -> sample.weight()[i])
        .sum();
  }

  private String name(int column) {
    return column == 0 ? INTERCEPT : sample.covariates().names().get(column - 1);
  }

  private int columns() {
    return sample.covariates().columnCount() + 1;
  }

  /** Names the columns of a direction, leaving out what is rounding error in their spread. */
  private LogisticOutcome separated(double[] direction) {
    double[] effect = new double[columns()];
    double largest = 0;
    for (int j = 1; j < effect.length; j++) {
      double[] values = sample.covariates().column(j - 1);
      double spread = 0;
      for (double value : values) {
        spread = Math.max(spread, Math.abs(value - values[0]));
      }
      effect[j] = design.isAliased(j) ? 0 : spread * Math.abs(user(j, direction));
      largest = Math.max(largest, effect[j]);
    }
    List<String> names = new ArrayList<>();
    for (int j = 1; j < effect.length; j++) {
      if (effect[j] > 1e-5 * largest) {
        names.add(name(j));
      }
    }
    return new LogisticOutcome.Separated(names);
  }

  private double user(int column, double[] arguments) {
    double[] weights = design.weights(column);
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * arguments[k];
    }
    return sum;
  }

  private LogisticFit describe() {
    double[] at = maximum.arguments();
    GeneralizedCholesky information = GeneralizedCholesky.of(maximum.place().curvature());
    RealMatrix covariance = design.userCovariance(information.inverse());
    boolean firth = options.method() == Method.FIRTH;
    double value = maximum.place().value();
    double penalty = firth ? information.logDeterminant() / 2 : 0;
    double p = weight(sample, true) / (weight(sample, true) + weight(sample, false));
    double atNull = weight(sample, true) * Math.log(p) + weight(sample, false) * Math.log1p(-p);
    return new LogisticFit(
        options,
        IntStream.range(0, columns()).mapToObj(j -> coefficient(j, covariance)).toList(),
        new SymmetricMatrix(variance(covariance)),
        IntStream.range(0, sample.size())
            .mapToObj(i -> LogisticLikelihood.probability(likelihood.linearPredictor(i, at)))
            .toList(),
        -2 * atNull,
        -2 * (value - penalty),
        firth ? value - design.logDeterminantOfUnits() : value,
        maximum.steps(),
        maximum.isConverged());
  }

  private double[][] variance(RealMatrix covariance) {
    double[][] variance = covariance.getData();
    for (int i = 0; i < variance.length; i++) {
      for (int j = 0; j < variance.length; j++) {
        variance[i][j] = design.isAliased(i) || design.isAliased(j) ? 0 : variance[i][j];
      }
    }
    return variance;
  }

  private LogisticCoefficient coefficient(int column, RealMatrix covariance) {
    if (design.isAliased(column)) {
      return LogisticCoefficient.aliased(name(column));
    }
    double estimate = user(column, maximum.arguments());
    double error = Math.sqrt(covariance.getEntry(column, column));
    double z = NormalQuantile.twoSided(options.confidenceLevel());
    if (options.method() == Method.ML) {
      double statistic = estimate / error;
      return new LogisticCoefficient(
          name(column),
          false,
          estimate,
          error,
          statistic,
          ChiSquareTest.ofNormal(statistic).pValue(),
          estimate - z * error,
          estimate + z * error);
    }
    Profile profile = new Profile(likelihood, maximum, design.weights(column), error);
    ChiSquareTest test = ChiSquareTest.of(profile.statisticAtZero(), 1);
    return new LogisticCoefficient(
        name(column),
        false,
        estimate,
        error,
        test.statistic(),
        test.pValue(),
        profile.limit(-1, z * z),
        profile.limit(1, z * z));
  }
}
