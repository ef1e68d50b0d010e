package org.riskset.statistics.cox.standardization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;
import org.riskset.statistics.cox.CoxFit;
import org.riskset.statistics.cox.CoxFitter;
import org.riskset.statistics.cox.CoxOutcome;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.cox.prediction.BaselineHazard;
import org.riskset.statistics.resampling.BootstrapRows;
import org.riskset.statistics.resampling.Replicates;
import org.riskset.statistics.sample.Grouping;

/**
 * Bootstrap of standardised survival: rows (or clusters) are drawn with replacement, the model is
 * fitted again, and its predictions are averaged over the rows drawn.
 *
 * <p>A replicate fails if its model does not exist or lacks a coefficient that the model of the
 * whole sample has; failed replicates are counted and left out.
 */
public final class StandardizationBootstrap {
  private final CoxFitter fitter;
  private final CoxFit fit;
  private final CoxSample sample;
  private final List<CoxSample> levels;
  private final double[] times;
  private final double tau;

  /**
   * A bootstrap.
   *
   * @param fitter how the model is fitted to each sample
   * @param fit the model of the whole sample
   * @param sample the sample as it is
   * @param levels the sample with the factor set to each level in turn
   * @param times times at which survival is reported
   * @param tau end of the restricted mean, NaN for none
   */
  public StandardizationBootstrap(
      CoxFitter fitter,
      CoxFit fit,
      CoxSample sample,
      List<CoxSample> levels,
      double[] times,
      double tau) {
    this.fitter = fitter;
    this.fit = fit;
    this.sample = sample;
    this.levels = List.copyOf(levels);
    this.times = times.clone();
    this.tau = tau;
  }

  /**
   * Draws samples.
   *
   * @param count how many
   * @param seed start of the random numbers
   * @param clusters clusters that are drawn as one, or null
   */
  public StandardizationReplicates run(
      int count, long seed, @Nullable Grouping clusters, Progress progress) {
    BootstrapRows rows = BootstrapRows.of(sample.size(), clusters);
    Function<RandomGenerator, Optional<double[]>> replicate =
        random -> replicate(rows.draw(random));
    List<double[]> found =
        Replicates.run(count, seed, replicate, progress).stream()
            .flatMap(Optional::stream)
            .toList();
    return new StandardizationReplicates(found, count - found.size(), times.length);
  }

  /** What one sample says, if it has a model. */
  Optional<double[]> replicate(int[] rows) {
    CoxSample drawn = sample.select(rows);
    if (!(fitter.fit(drawn, rows) instanceof CoxOutcome.Fitted fitted)
        || losesCoefficient(fitted.fit())) {
      return Optional.empty();
    }
    List<CoxSample> drawnLevels = levels.stream().map(level -> level.select(rows)).toList();
    return StandardizedSurvival.of(BaselineHazard.of(fitted.fit(), drawn), drawnLevels)
        .map(curves -> curves.summary(times, tau))
        .filter(summary -> Arrays.stream(summary).limit(times.length).allMatch(Double::isFinite));
  }

  private boolean losesCoefficient(CoxFit replicate) {
    for (int j = 0; j < fit.coefficients().size(); j++) {
      boolean wasThere = fit.coefficients().get(j).isEstimated();
      if (wasThere && !replicate.coefficients().get(j).isEstimated()) {
        return true;
      }
    }
    return false;
  }
}
