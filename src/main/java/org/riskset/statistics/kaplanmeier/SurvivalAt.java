package org.riskset.statistics.kaplanmeier;

/**
 * The survival function read at one time.
 *
 * @param time the time read at
 * @param atRisk weight at risk just before {@code time}
 * @param eventsSoFar weight of events up to and including {@code time}
 * @param censoredSoFar weight censored up to and including {@code time}
 * @param estimate S(time), NaN beyond the last observed time unless the curve has reached 0
 * @param standardError Greenwood's standard error of S(time), NaN where it does not exist
 * @param lower lower limit, NaN where it does not exist
 * @param upper upper limit, NaN where it does not exist
 */
public record SurvivalAt(
    double time,
    double atRisk,
    double eventsSoFar,
    double censoredSoFar,
    double estimate,
    double standardError,
    double lower,
    double upper) {}
