package org.riskset.ui.survival;

import org.riskset.messages.NumberWording;

/**
 * The times at which the crosshair stops: multiples of a power of ten that is fine against the time
 * axis, so that 36.0 reads as 36.0 and not as 36.0371.
 *
 * @param resolution distance of two times
 * @param decimals decimals that show it
 */
record TimeGrid(double resolution, int decimals) {
  private static final double STOPS = 1000;
  private static final double ROUNDER = 10;

  /** The grid of an axis that ends at {@code end}. */
  static TimeGrid of(double end) {
    int exponent = end > 0 ? (int) Math.floor(Math.log10(end / STOPS) + 1e-9) : 0;
    return new TimeGrid(Math.pow(10, exponent), Math.max(0, -exponent));
  }

  /** The nearest time of the grid. */
  double nearest(double time) {
    if (resolution >= 1) {
      return Math.rint(time / resolution) * resolution;
    }
    double perUnit = Math.rint(1 / resolution);
    return Math.rint(time * perUnit) / perUnit;
  }

  /** The time that a pointer means: a round one if it is within reach, else the nearest. */
  double nearest(double time, double reach) {
    double round = new TimeGrid(resolution * ROUNDER, decimals).nearest(time);
    return Math.abs(round - time) <= reach ? round : nearest(time);
  }

  /** How a time is written. */
  String text(double time) {
    return NumberWording.fixed(time, decimals);
  }
}
