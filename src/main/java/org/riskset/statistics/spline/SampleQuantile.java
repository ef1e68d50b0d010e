package org.riskset.statistics.spline;

/** Quantiles of a sample by linear interpolation of order statistics: type 7 of Hyndman and Fan. */
final class SampleQuantile {
  private SampleQuantile() {}

  /**
   * The quantile at h = 1 + (n − 1)p: (1 − h + ⌊h⌋) x₍⌊h⌋₎ + (h − ⌊h⌋) x₍⌈h⌉₎.
   *
   * @param sorted at least one number, ascending
   * @param probability from 0 to 1
   */
  static double of(double[] sorted, double probability) {
    double h = 1 + (sorted.length - 1) * probability;
    double below = sorted[(int) Math.floor(h) - 1];
    double above = sorted[Math.min((int) Math.ceil(h), sorted.length) - 1];
    double fraction = h - Math.floor(h);
    return below == above ? below : (1 - fraction) * below + fraction * above;
  }
}
