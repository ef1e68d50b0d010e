package org.riskset.statistics.power;

/**
 * Hazard ratio, power and events of a comparison: two were given, the third is what they make.
 *
 * @param design the comparison
 * @param hazardRatio second arm against the first
 * @param power probability that the test finds it
 * @param events events in both arms, not rounded
 * @param solved which of the three was computed
 */
public record PowerCalculation(
    TwoArmDesign design, double hazardRatio, double power, double events, Unknown solved) {
  /** What was computed. */
  public enum Unknown {
    /** The number of events. */
    EVENTS,
    /** The power. */
    POWER,
    /** The hazard ratio that can be detected. */
    HAZARD_RATIO
  }

  /** Events that a hazard ratio and a power need. */
  public static PowerCalculation ofEvents(TwoArmDesign design, double hazardRatio, double power) {
    double events = design.events(hazardRatio, power);
    return new PowerCalculation(design, hazardRatio, power, events, Unknown.EVENTS);
  }

  /** The power that events give against a hazard ratio. */
  public static PowerCalculation ofPower(TwoArmDesign design, double hazardRatio, double events) {
    double power = design.power(hazardRatio, events);
    return new PowerCalculation(design, hazardRatio, power, events, Unknown.POWER);
  }

  /** The hazard ratio that events can detect with a power. */
  public static PowerCalculation ofHazardRatio(TwoArmDesign design, double events, double power) {
    double hazardRatio = design.detectableHazardRatio(events, power);
    return new PowerCalculation(design, hazardRatio, power, events, Unknown.HAZARD_RATIO);
  }

  /** Events, rounded up: a whole number is needed. */
  public double wholeEvents() {
    return roundedUp(events);
  }

  /**
   * Patients, rounded up, of whom so many have the event.
   *
   * @param eventProbability share of all patients who have the event by the analysis
   */
  public double patients(double eventProbability) {
    return roundedUp(events / eventProbability);
  }

  /** Rounding noise is not a further patient. */
  private static double roundedUp(double value) {
    double nearest = Math.rint(value);
    return Math.abs(value - nearest) <= 1e-9 * nearest ? nearest : Math.ceil(value);
  }
}
