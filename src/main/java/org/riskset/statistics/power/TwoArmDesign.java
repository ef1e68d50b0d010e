package org.riskset.statistics.power;

import org.riskset.statistics.inference.NormalQuantile;

/**
 * A comparison of two arms by the log-rank test or Cox's model, as Schoenfeld plans it.
 *
 * <p>With d events, p the share of patients in one arm and θ the hazard ratio, the test statistic
 * is about normal with mean log θ · √(d p(1 − p)) and variance 1. So d = (z_{α/s} + z_{1−power})² /
 * (p(1 − p) log² θ), z_q the upper q quantile and s the number of sides. Hazards are proportional
 * and arms censored alike. Reference: Schoenfeld, Biometrics 39 (1983) 499.
 *
 * @param ratio patients in the second arm for each in the first, above 0
 * @param alpha probability of an error of the first kind, between 0 and 1
 * @param sides sides of the test, 1 or 2
 */
public record TwoArmDesign(double ratio, double alpha, int sides) {
  /** Checks the design. */
  public TwoArmDesign {
    if (!(ratio > 0 && Double.isFinite(ratio)) || !(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("no design: ratio " + ratio + ", alpha " + alpha);
    }
    if (sides != 1 && sides != 2) {
      throw new IllegalArgumentException("a test has 1 or 2 sides, not " + sides);
    }
  }

  /**
   * Events that the power needs; not rounded.
   *
   * @param hazardRatio above 0, not 1
   * @param power above α/s, below 1
   */
  public double events(double hazardRatio, double power) {
    double perEvent = Math.abs(Math.log(hazardRatio)) * Math.sqrt(share());
    double needed = (critical() + NormalQuantile.upper(1 - power)) / perEvent;
    return needed * needed;
  }

  /**
   * Power that events give; the other side of the test counts for nothing.
   *
   * @param hazardRatio above 0
   * @param events 0 or more
   */
  public double power(double hazardRatio, double events) {
    double mean = Math.abs(Math.log(hazardRatio)) * Math.sqrt(events * share());
    return NormalQuantile.upperTail(critical() - mean);
  }

  /**
   * The hazard ratio below 1 that events can detect; its reciprocal is the one above 1.
   *
   * @param events above 0
   * @param power above α/s, below 1
   */
  public double detectableHazardRatio(double events, double power) {
    double needed = critical() + NormalQuantile.upper(1 - power);
    return Math.exp(-needed / Math.sqrt(events * share()));
  }

  /** Power below this is had without any data. */
  public double leastPower() {
    return alpha / sides;
  }

  private double critical() {
    return NormalQuantile.upper(alpha / sides);
  }

  /** p(1 − p). */
  private double share() {
    return ratio / (1 + ratio) / (1 + ratio);
  }
}
