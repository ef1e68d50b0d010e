package org.riskset.figure;

/**
 * One column of the risk table for one group.
 *
 * @param time tick of the time axis
 * @param atRisk weight at risk just before {@code time}
 * @param eventsSoFar weight of events up to and including {@code time}
 * @param censoredSoFar weight censored up to and including {@code time}
 * @param thin whether too few are at risk for the curve to be drawn solid here
 */
public record RiskCount(
    double time, double atRisk, double eventsSoFar, double censoredSoFar, boolean thin) {}
