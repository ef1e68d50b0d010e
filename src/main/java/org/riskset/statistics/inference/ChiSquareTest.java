package org.riskset.statistics.inference;

/**
 * A test statistic referred to a χ² distribution.
 *
 * @param statistic value of the statistic, not negative
 * @param degreesOfFreedom degrees of freedom, at least 1
 * @param pValue upper-tail probability; 0 only where it underflows a double
 * @param log10PValue decimal logarithm of the p-value, finite also where {@code pValue} underflows
 */
public record ChiSquareTest(
    double statistic, int degreesOfFreedom, double pValue, double log10PValue) {}
