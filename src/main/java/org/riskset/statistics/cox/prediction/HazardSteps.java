package org.riskset.statistics.cox.prediction;

import org.riskset.statistics.sample.DistinctValues;

/**
 * The cumulative hazard of one stratum at a centre c of its covariates, with what the variance of
 * predictions needs, after each event time:
 *
 * <pre>
 * Λ = Σ dΛ        V = Σ dV        B = Σ dB
 * </pre>
 *
 * of {@link HazardSweep}. Arrays are not copied.
 */
final class HazardSteps {
  private final DistinctValues times;
  private final double[] centre;
  private final double[] hazard;
  private final double[] variance;
  private final double[][] drift;

  /**
   * A hazard.
   *
   * @param times event times, ascending
   * @param centre c, one number per column of the model
   * @param hazard Λ
   * @param variance V
   * @param drift B, one row per event time
   */
  HazardSteps(
      DistinctValues times, double[] centre, double[] hazard, double[] variance, double[][] drift) {
    this.times = times;
    this.centre = centre;
    this.hazard = hazard;
    this.variance = variance;
    this.drift = drift;
  }

  /** A hazard of 0 at all times. */
  static HazardSteps none(double[] centre) {
    return new HazardSteps(
        DistinctValues.of(), centre, new double[0], new double[0], new double[0][]);
  }

  /** Event times. */
  DistinctValues times() {
    return times;
  }

  /** The centre of column {@code j}. */
  double centre(int j) {
    return centre[j];
  }

  /** Number of event times up to {@code time}. */
  int passed(double time) {
    return times.countAtMost(time);
  }

  /** Λ after the first {@code passed} event times. */
  double hazardAfter(int passed) {
    return passed == 0 ? 0 : hazard[passed - 1];
  }

  /** V after the first {@code passed} event times. */
  double varianceAfter(int passed) {
    return passed == 0 ? 0 : variance[passed - 1];
  }

  /** Element {@code j} of B after the first {@code passed} event times. */
  double driftAfter(int passed, int j) {
    return passed == 0 ? 0 : drift[passed - 1][j];
  }
}
