package org.riskset.statistics.inference;

/**
 * A test statistic referred to a χ² distribution.
 *
 * @param statistic value of the statistic, not negative; NaN where it does not exist
 * @param degreesOfFreedom degrees of freedom, at least 1
 * @param pValue upper-tail probability; 0 only where it underflows a double
 * @param log10PValue decimal logarithm of the p-value, finite also where {@code pValue} underflows
 */
public record ChiSquareTest(
    double statistic, int degreesOfFreedom, double pValue, double log10PValue) {

  /**
   * Refers a statistic to the upper tail of χ².
   *
   * @param statistic value of the statistic; one just below 0, which is rounding, counts as 0
   * @param degreesOfFreedom degrees of freedom, at least 1
   */
  public static ChiSquareTest of(double statistic, int degreesOfFreedom) {
    double value = statistic < 0 ? 0 : statistic;
    double p = UpperTail.chiSquare(value, degreesOfFreedom);
    return new ChiSquareTest(
        value, degreesOfFreedom, p, UpperTail.log10ChiSquare(value, degreesOfFreedom, p));
  }

  /**
   * The two-sided test of a standard normal statistic: its square has the upper tail of χ² on one
   * degree of freedom.
   */
  public static ChiSquareTest ofNormal(double z) {
    return of(z * z, 1);
  }
}
