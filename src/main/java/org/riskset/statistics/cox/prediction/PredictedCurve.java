package org.riskset.statistics.cox.prediction;

import java.util.OptionalDouble;
import org.riskset.statistics.kaplanmeier.LimitScale;
import org.riskset.statistics.kaplanmeier.Quantile;
import org.riskset.statistics.kaplanmeier.StepQuantile;
import org.riskset.statistics.sample.DistinctValues;

/**
 * Survival and cumulative hazard that a Cox model predicts for given covariates: one entry per
 * distinct end of follow-up in their stratum. Immutable.
 */
public final class PredictedCurve {
  private final DistinctValues times;
  private final HazardSteps steps;
  private final double relativeRisk;
  private final BaselineHazard baseline;
  private final double[] covariates;
  private final double certainFrom;

  PredictedCurve(
      DistinctValues times,
      HazardSteps steps,
      double relativeRisk,
      BaselineHazard baseline,
      double[] covariates,
      double certainFrom) {
    this.times = times;
    this.steps = steps;
    this.relativeRisk = relativeRisk;
    this.baseline = baseline;
    this.covariates = covariates.clone();
    this.certainFrom = certainFrom;
  }

  /**
   * Survival at one time.
   *
   * @param time the time asked for
   * @param estimate S, NaN beyond the last follow-up of the stratum
   * @param standardError standard error of S, that of the coefficients included
   * @param lower lower limit of S, NaN where there is none
   * @param upper upper limit of S, NaN where there is none
   */
  public record At(
      double time, double estimate, double standardError, double lower, double upper) {}

  /** The ends of follow-up. */
  public DistinctValues times() {
    return times;
  }

  /** Λ at a time, which need not be an end of follow-up; +∞ where the event is certain. */
  public double cumulativeHazard(double time) {
    if (time >= certainFrom) {
      return Double.POSITIVE_INFINITY;
    }
    double hazard = steps.hazardAfter(steps.passed(time));
    return hazard == 0 ? 0 : hazard * relativeRisk;
  }

  /** Standard error of Λ at a time; NaN where the event is certain. */
  public double standardError(double time) {
    if (time >= certainFrom) {
      return Double.NaN;
    }
    int passed = steps.passed(time);
    double[] q = new double[covariates.length];
    for (int j = 0; j < q.length; j++) {
      double distance = covariates[j] - steps.centre(j);
      q[j] = steps.hazardAfter(passed) * distance - steps.driftAfter(passed, j);
    }
    double variance = steps.varianceAfter(passed) + baseline.quadraticForm(q);
    return variance == 0 ? 0 : relativeRisk * Math.sqrt(variance);
  }

  /** S at a time. */
  public double survival(double time) {
    return Math.exp(-cumulativeHazard(time));
  }

  /**
   * Whether S at a time is not known, since follow-up of the stratum ended before with S above 0.
   */
  public boolean isBeyondFollowUp(double time) {
    double snapped = times.snap(time);
    return times.size() == 0 || (snapped > times.value(times.size() - 1) && survival(snapped) > 0);
  }

  /** S at a time, with its limits. */
  public At at(double time, LimitScale limits) {
    double snapped = times.snap(time);
    double survival = survival(snapped);
    double known = isBeyondFollowUp(time) ? Double.NaN : survival;
    double errorOfLog = standardError(snapped);
    return new At(
        time,
        known,
        known * errorOfLog,
        limits.lower(known, errorOfLog),
        limits.upper(known, errorOfLog));
  }

  /** The time by which {@code probability} had the event, with its limits. */
  public Quantile quantile(double probability, LimitScale limits) {
    double[] survival = new double[times.size()];
    double[] lower = new double[times.size()];
    double[] upper = new double[times.size()];
    for (int k = 0; k < survival.length; k++) {
      double error = standardError(times.value(k));
      survival[k] = survival(times.value(k));
      lower[k] = limits.lower(survival[k], error);
      upper[k] = limits.upper(survival[k], error);
    }
    return new Quantile(
        probability,
        quantile(survival, probability),
        quantile(lower, probability),
        quantile(upper, probability));
  }

  private OptionalDouble quantile(double[] curve, double probability) {
    return times.size() == 0
        ? OptionalDouble.empty()
        : new StepQuantile(times, k -> k < 0 ? 1 : curve[k]).at(probability);
  }
}
