package org.riskset.statistics.cox;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxOutcome.Impossible;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
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
 * with η = βᵀx, d failures of total weight W, and f_l = l/d (Efron) or 0 (Breslow); with exact ties
 * it is the logarithm of the probability that, of all sets of d rows at risk, these fail. A row is
 * at risk for entry &lt; t ≤ end. Covariates are centred and scaled inside; estimates are on the
 * user's scale, per unit of the covariate. The covariance of β is the inverse of the observed
 * information; with clusters, the robust covariance, and then z, limits and Wald test use it while
 * likelihood-ratio and score test stay.
 *
 * <p>A column that is constant, or a linear combination of earlier ones, within every risk set is
 * aliased: it is left out and reported. Where the likelihood has no finite maximum, the
 * coefficients concerned are reported as infinite; likelihood, likelihood-ratio and score test and
 * the other coefficients are those of the limit, and the Wald test does not exist.
 *
 * <p>If all columns are aliased, there are no tests.
 *
 * <p>Agrees with {@code coxph} of R's survival 3.5.
 *
 * <p>References: Cox, J. R. Stat. Soc. B 34 (1972) 187; Efron, J. Am. Stat. Assoc. 72 (1977) 557;
 * Breslow, Biometrics 30 (1974) 89.
 */
public final class CoxRegression {
  private CoxRegression() {}

  /** Fits a model to these data. */
  public static CoxOutcome fit(CoxSample sample, CoxOptions options) {
    return fit(sample, null, options);
  }

  /**
   * Fits a model to these data.
   *
   * @param clusters cluster of each row for robust standard errors, or null for those of the model;
   *     not with exact ties
   * @throws IllegalArgumentException if exact ties come with clusters or with weights other than 1
   */
  public static CoxOutcome fit(CoxSample sample, @Nullable Grouping clusters, CoxOptions options) {
    return fit(sample, clusters, options, Progress.none());
  }

  /**
   * Fits a model to these data.
   *
   * @param clusters cluster of each row for robust standard errors, or null for those of the model;
   *     not with exact ties
   * @param progress hears of a fit with exact ties, and may stop any fit
   * @throws IllegalArgumentException if exact ties come with clusters or with weights other than 1
   * @throws CancelledException if {@code progress} stops the work
   */
  public static CoxOutcome fit(
      CoxSample sample, @Nullable Grouping clusters, CoxOptions options, Progress progress) {
    requireExactness(sample.observations(), clusters, options.ties());
    if (sample.size() == 0) {
      return new Impossible(NotEstimable.NO_ROWS);
    }
    if (sample.observations().eventWeight() == 0) {
      return new Impossible(NotEstimable.NO_EVENTS);
    }
    if (sample.covariates().columnCount() == 0) {
      return new Impossible(NotEstimable.NO_COVARIATES);
    }
    int[] all = IntStream.range(0, sample.covariates().columnCount()).toArray();
    NullModel nullModel =
        new NullModel(sample, all, options.ties(), new IterationProgress(progress));
    LimitingFit limit = LimitingFit.of(sample, options.ties(), nullModel);
    return new CoxOutcome.Fitted(
        new FitAssembly(sample, clusters, options, nullModel, limit).fit());
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

  private static void requireExactness(
      Observations observations, @Nullable Grouping clusters, Ties ties) {
    boolean weighted =
        IntStream.range(0, observations.size()).anyMatch(i -> observations.weight(i) != 1);
    if (ties == Ties.EXACT && (weighted || clusters != null)) {
      throw new IllegalArgumentException("exact ties allow neither case weights nor clusters");
    }
  }
}
