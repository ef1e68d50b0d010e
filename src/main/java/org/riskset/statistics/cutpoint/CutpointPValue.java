package org.riskset.statistics.cutpoint;

/**
 * The p-value of a maximally selected statistic.
 *
 * @param value the p-value
 * @param log10 its decimal logarithm
 * @param bound for the method of Hothorn and Lausen, what the p-value certainly does not exceed;
 *     else NaN
 */
public record CutpointPValue(double value, double log10, double bound) {
  /** A p-value without a bound. */
  public static CutpointPValue of(double value) {
    return new CutpointPValue(value, Math.log10(value), Double.NaN);
  }
}
