package org.riskset.statistics.finegray;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxOptions;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.likelihood.CoxSolution;
import org.riskset.statistics.cox.likelihood.Ties;
import org.riskset.statistics.inference.NotEstimable;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/**
 * Fine and Gray's proportional subdistribution hazards, −d log(1 − F(t | x)) = λ₀(t) e^{βᵀx} dt.
 *
 * <p>β maximises the log pseudo likelihood Σ_{events} w_i (η_i − log Σ_j w_j g_j(t_i) e^{η_j}). A
 * row is in the sum with g = 1 up to the end T of its follow-up; one that ends with another cause
 * stays in it with g(t) = G(t−)/G(T−), G being the Kaplan–Meier estimate of censoring, in groups if
 * given, with a row at risk of censoring at its own event time. Tied events see the same sum
 * (Breslow). The covariance is the sandwich of Fine and Gray, which allows for the estimate of G;
 * weights count as replications in it unless clusters are given.
 *
 * <p>Aliased and infinite coefficients are those of the Cox model in which rows with another cause
 * stay at risk to the end: whether columns are constant, or the likelihood rises for ever, depends
 * on who is in the risk sets, not on how much.
 *
 * <p>Agrees with {@code crr} of R's cmprsk 2.2. Reference: Fine and Gray, J. Am. Stat. Assoc. 94
 * (1999) 496.
 */
public final class FineGrayRegression {
  private final FineGraySample sample;
  private final double confidenceLevel;
  private final Progress progress;

  private FineGrayRegression(FineGraySample sample, double confidenceLevel, Progress progress) {
    this.sample = sample;
    this.confidenceLevel = confidenceLevel;
    this.progress = progress;
  }

  /**
   * Fits a model.
   *
   * @param confidenceLevel coverage of the limits, strictly between 0 and 1
   */
  public static FineGrayOutcome fit(FineGraySample sample, double confidenceLevel) {
    return fit(sample, confidenceLevel, Progress.none());
  }

  /**
   * Fits a model.
   *
   * @param confidenceLevel coverage of the limits, strictly between 0 and 1
   * @param progress may stop the work
   * @throws CancelledException if {@code progress} stops the work
   */
  public static FineGrayOutcome fit(
      FineGraySample sample, double confidenceLevel, Progress progress) {
    if (sample.events().observations().hasEntry()) {
      return new FineGrayOutcome.Impossible(NotEstimable.DELAYED_ENTRY);
    }
    return new FineGrayRegression(sample.withoutZeroWeights(), confidenceLevel, progress).fit();
  }

  private FineGrayOutcome fit() {
    CoxOutcome everRising =
        CoxRegression.fit(
            CoxSample.of(stayingAtRisk(), sample.covariates(), null),
            null,
            new CoxOptions(Ties.BRESLOW, confidenceLevel),
            progress);
    if (everRising instanceof CoxOutcome.Impossible impossible) {
      return new FineGrayOutcome.Impossible(impossible.reason());
    }
    return new FineGrayOutcome.Fitted(fit(((CoxOutcome.Fitted) everRising).fit()));
  }

  /** The same rows to the event of interest, those with another cause at risk to the end. */
  private Observations stayingAtRisk() {
    int n = sample.size();
    double[] longest = new double[sample.censoring().groupCount()];
    Arrays.fill(longest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < n; i++) {
      int group = sample.censoring().code(i);
      longest[group] = Math.max(longest[group], sample.time(i));
    }
    double[] time = new double[n];
    double[] weight = new double[n];
    boolean[] event = new boolean[n];
    for (int i = 0; i < n; i++) {
      time[i] = sample.competes(i) ? longest[sample.censoring().code(i)] : sample.time(i);
      weight[i] = sample.weight(i);
      event[i] = sample.hasEvent(i);
    }
    return Observations.of(null, time, event, weight);
  }

  private FineGrayFit fit(CoxFit guide) {
    CoxSolution solution = guide.solution();
    int all = sample.covariates().columnCount();
    int[] columns = IntStream.range(0, all).filter(solution::isEstimated).toArray();
    StandardColumns x = new StandardColumns(sample.covariates(), columns);
    double[] start = new double[columns.length];
    Arrays.setAll(start, j -> solution.coefficient(columns[j]) * x.scale(j));
    Layout layout = new Layout(sample, solution.sample().strata());
    PseudoMaximum maximum = new PseudoMaximum(layout, x, start, progress);
    return new FineGrayReport(sample, guide, maximum, confidenceLevel).fit(nullLogLikelihood(x));
  }

  private double nullLogLikelihood(StandardColumns x) {
    Layout together = new Layout(sample, Grouping.single("", sample.size()));
    return new SubdistributionPoint(together, x, new double[x.size()]).evaluation().value();
  }
}
