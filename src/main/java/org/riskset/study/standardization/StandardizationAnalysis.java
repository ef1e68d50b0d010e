package org.riskset.study.standardization;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.cox.standardization.StandardizationReplicates;
import org.riskset.statistics.cox.standardization.StandardizedSurvival;
import org.riskset.statistics.resampling.BootstrapSummary;

/**
 * Standardised survival of the levels of a column.
 *
 * @param spec what was asked
 * @param confidenceLevel coverage of the limits
 * @param levels the levels, in order
 * @param reference number of the level that others are compared with
 * @param lastTime time up to which every stratum is followed
 * @param curves the curves
 * @param replicates their bootstrap, or null where not asked for
 */
public record StandardizationAnalysis(
    StandardizationSpec spec,
    double confidenceLevel,
    List<String> levels,
    int reference,
    double lastTime,
    StandardizedSurvival curves,
    @Nullable StandardizationReplicates replicates) {
  /** Copies the levels. */
  public StandardizationAnalysis {
    levels = List.copyOf(levels);
  }

  /**
   * A number with its bootstrap.
   *
   * @param value the estimate, NaN beyond follow-up
   * @param spread standard error and percentile limits, NaN without bootstrap
   */
  public record Estimate(double value, BootstrapSummary spread) {}

  /** The bootstrap, where asked for. */
  public Optional<StandardizationReplicates> bootstrap() {
    return Optional.ofNullable(replicates);
  }

  /** S of a level at reported time {@code k}. */
  public Estimate survival(int level, int k) {
    double time = spec.times().get(k);
    return estimate(
        time, curves.at(level, time), found -> found.survival(level, k, confidenceLevel));
  }

  /** S of a level less that of the reference, at reported time {@code k}. */
  public Estimate difference(int level, int k) {
    double time = spec.times().get(k);
    return estimate(
        time,
        curves.at(level, time) - curves.at(reference, time),
        found -> found.difference(level, reference, k, confidenceLevel));
  }

  /** Restricted mean of a level; empty where not asked for. */
  public Optional<Estimate> restrictedMean(int level) {
    return tau()
        .map(
            tau ->
                estimate(
                    tau,
                    curves.restrictedMean(level, tau),
                    found -> found.restrictedMean(level, confidenceLevel)));
  }

  /** Restricted mean of a level less that of the reference; empty where not asked for. */
  public Optional<Estimate> restrictedMeanDifference(int level) {
    return tau()
        .map(
            tau ->
                estimate(
                    tau,
                    curves.restrictedMean(level, tau) - curves.restrictedMean(reference, tau),
                    found -> found.restrictedMeanDifference(level, reference, confidenceLevel)));
  }

  private Optional<Double> tau() {
    return spec.tau().isPresent() ? Optional.of(spec.tau().getAsDouble()) : Optional.empty();
  }

  private Estimate estimate(
      double time, double value, Function<StandardizationReplicates, BootstrapSummary> spread) {
    boolean known = time <= lastTime;
    return new Estimate(
        known ? value : Double.NaN,
        known ? bootstrap().map(spread).orElse(BootstrapSummary.NONE) : BootstrapSummary.NONE);
  }
}
