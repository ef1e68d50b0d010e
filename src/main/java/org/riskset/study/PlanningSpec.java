package org.riskset.study;

import java.util.OptionalDouble;

/**
 * The plan of a comparison of two arms that have patients as the arms of the study have; its test
 * is two-sided.
 *
 * @param hazardRatio hazard ratio to find, above 0 and not 1
 * @param power probability of finding it, above half of {@code alpha} and below 1
 * @param alpha probability of an error of the first kind, between 0 and 1
 * @param eventProbability share of all patients who have the event by the analysis, above 0 and at
 *     most 1, or empty if nobody asks how many patients are needed
 */
public record PlanningSpec(
    double hazardRatio, double power, double alpha, OptionalDouble eventProbability) {
  /** A hazard ratio of 0.7, a power of 80 %, an error of 5 %. */
  public static PlanningSpec defaults() {
    return new PlanningSpec(0.7, 0.8, 0.05, OptionalDouble.empty());
  }

  /** The same for another hazard ratio. */
  public PlanningSpec withHazardRatio(double ratio) {
    return new PlanningSpec(ratio, power, alpha, eventProbability);
  }

  /** The same with another power. */
  public PlanningSpec withPower(double probability) {
    return new PlanningSpec(hazardRatio, probability, alpha, eventProbability);
  }

  /** The same with another error of the first kind. */
  public PlanningSpec withAlpha(double probability) {
    return new PlanningSpec(hazardRatio, power, probability, eventProbability);
  }

  /** The same with another share of patients who have the event, or none. */
  public PlanningSpec withEventProbability(OptionalDouble share) {
    return new PlanningSpec(hazardRatio, power, alpha, share);
  }
}
