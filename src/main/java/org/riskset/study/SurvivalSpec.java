package org.riskset.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.kaplanmeier.ConfidenceType;
import org.riskset.statistics.kaplanmeier.HazardMethod;
import org.riskset.statistics.kaplanmeier.SurvivalMethod;
import org.riskset.statistics.parametric.ParametricDistribution;

/**
 * A Kaplan-Meier analysis, and the parametric model that goes with it.
 *
 * @param confidenceType how pointwise limits are made
 * @param times times at which survival is reported
 * @param probabilities event fractions whose quantiles are reported
 * @param horizon up to when the restricted mean is reported, empty for none
 * @param estimator what is estimated, and how
 * @param betaProductAtZero whether limits of the beta product stand where survival is 0 and others
 *     do not exist
 * @param distribution distribution whose model of the groups is drawn over their curves, or null
 *     for none
 */
public record SurvivalSpec(
    ConfidenceType confidenceType,
    List<Double> times,
    List<Double> probabilities,
    OptionalDouble horizon,
    Estimator estimator,
    boolean betaProductAtZero,
    @Nullable ParametricDistribution distribution) {

  /**
   * What is estimated, and how.
   *
   * @param survival method of the survival function
   * @param hazard method of the cumulative hazard
   * @param reverse whether event and censoring change places: the curve of the follow-up
   */
  public record Estimator(SurvivalMethod survival, HazardMethod hazard, boolean reverse) {
    /** Kaplan and Meier's curve of the event, Nelson and Aalen's hazard. */
    public static Estimator usual() {
      return new Estimator(SurvivalMethod.PRODUCT_LIMIT, HazardMethod.NELSON_AALEN, false);
    }
  }

  /** Copies the lists. */
  public SurvivalSpec {
    times = List.copyOf(times);
    probabilities = List.copyOf(probabilities);
  }

  /** The usual estimator without a restricted mean. */
  public SurvivalSpec(
      ConfidenceType confidenceType, List<Double> times, List<Double> probabilities) {
    this(
        confidenceType,
        times,
        probabilities,
        OptionalDouble.empty(),
        Estimator.usual(),
        false,
        null);
  }

  /** Log-log limits, quartiles, no fixed times. */
  public static SurvivalSpec defaults() {
    return new SurvivalSpec(ConfidenceType.LOG_LOG, List.of(), List.of(0.25, 0.5, 0.75));
  }

  /** The same analysis with limits of another kind. */
  public SurvivalSpec withConfidenceType(ConfidenceType type) {
    return new SurvivalSpec(
        type, times, probabilities, horizon, estimator, betaProductAtZero, distribution);
  }

  /** The same analysis reported at other times. */
  public SurvivalSpec withTimes(List<Double> reported) {
    return new SurvivalSpec(
        confidenceType,
        reported,
        probabilities,
        horizon,
        estimator,
        betaProductAtZero,
        distribution);
  }

  /** The same analysis with a restricted mean up to another horizon, or none. */
  public SurvivalSpec withHorizon(OptionalDouble other) {
    return new SurvivalSpec(
        confidenceType, times, probabilities, other, estimator, betaProductAtZero, distribution);
  }

  /** The same analysis by another estimator. */
  public SurvivalSpec withEstimator(Estimator other) {
    return new SurvivalSpec(
        confidenceType, times, probabilities, horizon, other, betaProductAtZero, distribution);
  }

  /** The same analysis with or without the beta product where survival is 0. */
  public SurvivalSpec withBetaProductAtZero(boolean wanted) {
    return new SurvivalSpec(
        confidenceType, times, probabilities, horizon, estimator, wanted, distribution);
  }

  /** The distribution whose model of the groups is drawn over their curves; empty for none. */
  public Optional<ParametricDistribution> parametric() {
    return Optional.ofNullable(distribution);
  }

  /** The same analysis with the model of another distribution, or null for none. */
  public SurvivalSpec withDistribution(@Nullable ParametricDistribution other) {
    return new SurvivalSpec(
        confidenceType, times, probabilities, horizon, estimator, betaProductAtZero, other);
  }
}
