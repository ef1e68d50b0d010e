package org.riskset.statistics.cox.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.CoxRegression;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.resampling.BootstrapRows;
import org.riskset.statistics.resampling.Replicates;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RiskSets;

/**
 * Harrell's bootstrap correction for optimism: the model is fitted to samples drawn with
 * replacement, measured on the sample and on the original rows, and the mean difference is taken
 * off the apparent measures. Whatever the fitter does is repeated in each sample, the choice of a
 * penalty included; the terms of the model are fixed: steps that chose them are not repeated.
 *
 * <p>Agrees, for the same samples, with {@code validate} of R's rms (D<sub>xy</sub> = 2C − 1).
 *
 * <p>References: Efron and Gong, Am. Stat. 37 (1983) 36; Harrell, Lee and Mark, Stat. Med. 15
 * (1996) 361.
 */
public final class OptimismBootstrap {
  private final CoxFitter fitter;
  private final CoxFit fit;
  private final CoxSample sample;
  private final RiskSets riskSets;

  /**
   * A bootstrap.
   *
   * @param fitter how the model is fitted to each sample
   * @param fit the model of the whole sample
   * @param sample the data it was fitted to
   */
  public OptimismBootstrap(CoxFitter fitter, CoxFit fit, CoxSample sample) {
    this.fitter = fitter;
    this.fit = fit;
    this.sample = sample;
    riskSets = RiskSets.of(sample.observations(), sample.strata());
  }

  /**
   * Draws samples.
   *
   * @param count how many
   * @param seed start of the random numbers
   * @param clusters clusters that are drawn as one, or null
   */
  public Optimism run(int count, long seed, @Nullable Grouping clusters, Progress progress) {
    BootstrapRows rows = BootstrapRows.of(sample.size(), clusters);
    return summarize(Replicates.run(count, seed, random -> replicate(rows.draw(random)), progress));
  }

  /** The correction with given samples, each a list of rows. */
  Optimism of(List<int[]> samples) {
    return summarize(samples.stream().map(this::replicate).toList());
  }

  /** Measures of one model on the rows it was fitted to and on the original ones. */
  private record Pair(Measures training, Measures test) {}

  private Optional<Pair> replicate(int[] rows) {
    CoxSample drawn = sample.select(rows);
    if (!(fitter.fit(drawn, rows) instanceof CoxOutcome.Fitted fitted) || !isFinite(fitted.fit())) {
      return Optional.empty();
    }
    Optional<Measures> training = onItsRows(fitted.fit(), drawn);
    return training.flatMap(
        before -> measures(fitted.fit(), sample, riskSets).flatMap(after -> pair(before, after)));
  }

  /** Both with a slope or both without: their means are of the same samples. */
  private static Optional<Pair> pair(Measures training, Measures test) {
    if (!training.exists() || !test.exists()) {
      return Optional.empty();
    }
    return Optional.of(
        training.hasSlope() && test.hasSlope()
            ? new Pair(training, test)
            : new Pair(training.withoutSlope(), test.withoutSlope()));
  }

  private static boolean isFinite(CoxFit model) {
    return model.coefficients().stream()
        .noneMatch(c -> !c.isEstimated() && c.status() != Status.ALIASED);
  }

  /** Measures on the rows that a model was fitted to. */
  private Optional<Measures> onItsRows(CoxFit model, CoxSample rows) {
    return fitter.maximizesLikelihood()
        ? Optional.of(new Measures(model.concordance().estimate(), 1, rSquared(model)))
        : measures(model, rows, RiskSets.of(rows.observations(), rows.strata()));
  }

  private Optional<Measures> measures(CoxFit model, CoxSample rows, RiskSets riskSetsOfRows) {
    double[] score = new double[rows.size()];
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < model.solution().size(); j++) {
        double coefficient = model.solution().coefficient(j);
        score[i] += coefficient == 0 ? 0 : coefficient * rows.covariates().value(i, j);
      }
    }
    CovariateMatrix predictor =
        new CovariateMatrix(List.of("lp"), new double[][] {score}, score.length);
    CoxSample alone = new CoxSample(rows.observations(), predictor, rows.strata());
    if (!(CoxRegression.fit(alone, fit.options()) instanceof CoxOutcome.Fitted fitted)) {
      return Optional.empty();
    }
    double concordance = ConcordanceCounter.count(riskSetsOfRows, score).estimate();
    Coefficient slope = fitted.fit().coefficients().get(0);
    return Optional.of(
        slope.status() == Status.ALIASED
            ? new Measures(concordance, Double.NaN, 0)
            : new Measures(concordance, slope.estimate(), rSquared(fitted.fit())));
  }

  private static double rSquared(CoxFit model) {
    double n = model.n();
    double largest = -Math.expm1(2 * model.nullLogLikelihood() / n);
    return -Math.expm1(-model.likelihoodRatio().statistic() / n) / largest;
  }

  private Optimism summarize(List<Optional<Pair>> replicates) {
    List<Pair> found = replicates.stream().flatMap(Optional::stream).toList();
    Measures training = mean(found.stream().map(Pair::training).toList());
    Measures test = mean(found.stream().map(Pair::test).toList());
    Measures optimism = training.minus(test);
    Measures apparent = onItsRows(fit, sample).orElse(Measures.NONE);
    return new Optimism(
        apparent,
        training,
        test,
        optimism,
        apparent.minus(optimism),
        replicates.size(),
        replicates.size() - found.size(),
        (int) found.stream().filter(pair -> !pair.test().hasSlope()).count());
  }

  private static Measures mean(List<Measures> all) {
    return new Measures(
        mean(all, Measures::concordance),
        mean(all, Measures::slope),
        mean(all, Measures::rSquared));
  }

  private static double mean(List<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream()
        .mapToDouble(measure)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }
}
