package org.riskset.statistics.cox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxOutcome.Impossible;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.inference.ChiSquareTest;
import org.riskset.statistics.inference.NormalQuantile;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.inference.SymmetricMatrix;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * Cox's proportional-hazards regression, λ(t | x) = λ₀(t) exp(βᵀx), with a baseline hazard λ₀ of
 * its own in each stratum.
 *
 * <p>β maximises the log partial likelihood
 *
 * <pre>
 * Σ over event times of Σ_{i fails} w_i η_i − (W/d) Σ_{l=0}^{d−1} log(Σ_{at risk} w e^η − f_l Σ_{fails} w e^η)
 * </pre>
 *
 * with η = βᵀx, d failures of total weight W, and f_l = l/d (Efron) or 0 (Breslow). A row is at
 * risk for entry &lt; t ≤ end. Covariates are centred and scaled inside; estimates are on the
 * user's scale, per unit of the covariate. The covariance of β is the inverse of the observed
 * information.
 *
 * <p>A column that is constant, or a linear combination of earlier ones, within every risk set is
 * aliased: it is left out and reported. Where the likelihood has no finite maximum, the
 * coefficients concerned are reported as infinite; likelihood, likelihood-ratio and score test and
 * the other coefficients are those of the limit, and the Wald test does not exist.
 *
 * <p>Agrees with {@code coxph} of R's survival 3.5.
 *
 * <p>References: Cox, J. R. Stat. Soc. B 34 (1972) 187; Efron, J. Am. Stat. Assoc. 72 (1977) 557;
 * Breslow, Biometrics 30 (1974) 89.
 */
public final class CoxRegression {
  private final CoxSample sample;
  private final Observations observations;
  private final CovariateMatrix covariates;
  private final CoxOptions options;

  private CoxRegression(CoxSample sample, CoxOptions options) {
    this.sample = sample;
    this.observations = sample.observations();
    this.covariates = sample.covariates();
    this.options = options;
  }

  /** Fits a model to these data. */
  public static CoxOutcome fit(CoxSample sample, CoxOptions options) {
    return new CoxRegression(sample, options).fit();
  }

  /**
   * Fits a model.
   *
   * @param covariates one row per observation
   * @param strata strata with baseline hazards of their own, one code per row, or null for none
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static CoxOutcome fit(
      Observations observations,
      CovariateMatrix covariates,
      @Nullable Grouping strata,
      CoxOptions options) {
    return fit(CoxSample.of(observations, covariates, strata), options);
  }

  private CoxOutcome fit() {
    if (observations.size() == 0) {
      return new Impossible(NotEstimable.NO_ROWS);
    }
    if (observations.eventWeight() == 0) {
      return new Impossible(NotEstimable.NO_EVENTS);
    }
    int[] all = IntStream.range(0, covariates.columnCount()).toArray();
    if (!anyColumnVaries()) {
      return new Impossible(NotEstimable.NO_COVARIATES);
    }
    NullModel nullModel = new NullModel(sample, all, options.ties());
    if (nullModel.rank() == 0) {
      return new Impossible(NotEstimable.NOTHING_TO_COMPARE);
    }
    LimitingFit limit = LimitingFit.of(sample, options.ties(), nullModel);
    return new CoxOutcome.Fitted(describe(nullModel, limit));
  }

  private boolean anyColumnVaries() {
    return IntStream.range(0, covariates.columnCount())
        .anyMatch(
            j ->
                IntStream.range(1, covariates.rows())
                    .anyMatch(i -> covariates.value(i, j) != covariates.value(0, j)));
  }

  private CoxFit describe(NullModel nullModel, LimitingFit limit) {
    List<Coefficient> coefficients = new ArrayList<>();
    for (int j = 0; j < covariates.columnCount(); j++) {
      coefficients.add(coefficient(j, status(j, nullModel, limit), limit));
    }
    double rise = limit.logLikelihood() - nullModel.logLikelihood();
    return new CoxFit(
        options,
        rowsUsed(),
        observations.eventWeight(),
        coefficients,
        variance(coefficients, limit),
        limit.solution(),
        nullModel.logLikelihood(),
        limit.logLikelihood(),
        ChiSquareTest.of(2 * rise, nullModel.rank()),
        ChiSquareTest.of(limit.waldStatistic(), nullModel.rank()),
        ChiSquareTest.of(nullModel.scoreStatistic(), nullModel.rank()),
        ConcordanceCounter.count(nullModel.riskSets(), limit.riskScore()),
        limit.steps(),
        limit.isConverged());
  }

  private int rowsUsed() {
    return (int)
        IntStream.range(0, observations.size()).filter(i -> observations.weight(i) > 0).count();
  }

  private static Status status(int column, NullModel nullModel, LimitingFit limit) {
    if (limit.infiniteSign(column) > 0) {
      return Status.INFINITE_POSITIVE;
    }
    if (limit.infiniteSign(column) < 0) {
      return Status.INFINITE_NEGATIVE;
    }
    boolean aliased = nullModel.isAliased(column) || limit.isUndetermined(column);
    return aliased ? Status.ALIASED : Status.ESTIMATED;
  }

  private Coefficient coefficient(int column, Status status, LimitingFit limit) {
    String name = covariates.names().get(column);
    if (status != Status.ESTIMATED) {
      double nan = Double.NaN;
      return new Coefficient(name, status, nan, nan, nan, nan, nan, nan, nan, nan);
    }
    double estimate = limit.coefficient(column);
    double error = Math.sqrt(limit.variance(column, column));
    double z = estimate / error;
    ChiSquareTest test = ChiSquareTest.ofNormal(z);
    double distance = NormalQuantile.twoSided(options.confidenceLevel()) * error;
    return new Coefficient(
        name,
        status,
        estimate,
        error,
        z,
        test.pValue(),
        test.log10PValue(),
        Math.exp(estimate),
        Math.exp(estimate - distance),
        Math.exp(estimate + distance));
  }

  private static SymmetricMatrix variance(List<Coefficient> coefficients, LimitingFit limit) {
    int size = coefficients.size();
    double[][] variance = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        boolean infinite = isInfinite(coefficients.get(i)) || isInfinite(coefficients.get(j));
        boolean estimated = coefficients.get(i).isEstimated() && coefficients.get(j).isEstimated();
        variance[i][j] = infinite ? Double.NaN : estimated ? limit.variance(i, j) : 0;
      }
    }
    return new SymmetricMatrix(variance);
  }

  private static boolean isInfinite(Coefficient coefficient) {
    return coefficient.status() == Status.INFINITE_POSITIVE
        || coefficient.status() == Status.INFINITE_NEGATIVE;
  }
}
