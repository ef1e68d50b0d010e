package org.riskset.statistics.cox.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.concordance.ConcordanceCounter;
import org.riskset.statistics.cox.Coefficient.Status;
import org.riskset.statistics.cox.CoxFit;
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
 * off the apparent measures. The formula of the model is fixed: steps that chose it are not
 * repeated.
 *
 * <p>Agrees, for the same samples, with {@code validate} of R's rms (D<sub>xy</sub> = 2C − 1).
 *
 * <p>References: Efron and Gong, Am. Stat. 37 (1983) 36; Harrell, Lee and Mark, Stat. Med. 15
 * (1996) 361.
 */
public final class OptimismBootstrap {
  private final CoxFit fit;
  private final CoxSample sample;
  private final RiskSets riskSets;

  /**
   * A bootstrap.
   *
   * @param fit the model of the whole sample
   * @param sample the data it was fitted to
   */
  public OptimismBootstrap(CoxFit fit, CoxSample sample) {
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
    if (!(CoxRegression.fit(drawn, fit.options()) instanceof CoxOutcome.Fitted fitted)
        || !isFinite(fitted.fit())) {
      return Optional.empty();
    }
    Measures training = apparent(fitted.fit());
    Optional<Measures> test = onOriginal(fitted.fit());
    return test.filter(t -> training.isFinite() && t.isFinite()).map(t -> new Pair(training, t));
  }

  private static boolean isFinite(CoxFit model) {
    return model.coefficients().stream()
        .noneMatch(c -> !c.isEstimated() && c.status() != Status.ALIASED);
  }

  private static Measures apparent(CoxFit model) {
    return new Measures(model.concordance().estimate(), 1, rSquared(model));
  }

  private Optional<Measures> onOriginal(CoxFit model) {
    double[] score = new double[sample.size()];
    for (int i = 0; i < score.length; i++) {
      for (int j = 0; j < model.solution().size(); j++) {
        double coefficient = model.solution().coefficient(j);
        score[i] += coefficient == 0 ? 0 : coefficient * sample.covariates().value(i, j);
      }
    }
    CovariateMatrix predictor =
        new CovariateMatrix(List.of("lp"), new double[][] {score}, score.length);
    CoxSample alone = new CoxSample(sample.observations(), predictor, sample.strata());
    if (!(CoxRegression.fit(alone, fit.options()) instanceof CoxOutcome.Fitted fitted)) {
      return Optional.empty();
    }
    double concordance = ConcordanceCounter.count(riskSets, score).estimate();
    double slope = fitted.fit().coefficients().get(0).estimate();
    return Optional.of(new Measures(concordance, slope, rSquared(fitted.fit())));
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
    Measures apparent = apparent(fit);
    return new Optimism(
        apparent,
        training,
        test,
        optimism,
        apparent.minus(optimism),
        replicates.size(),
        replicates.size() - found.size());
  }

  private static Measures mean(List<Measures> all) {
    return new Measures(
        mean(all, Measures::concordance),
        mean(all, Measures::slope),
        mean(all, Measures::rSquared));
  }

  private static double mean(List<Measures> all, ToDoubleFunction<Measures> measure) {
    return all.stream().mapToDouble(measure).average().orElse(Double.NaN);
  }
}
