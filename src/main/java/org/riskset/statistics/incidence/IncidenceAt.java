package org.riskset.statistics.incidence;

/**
 * A cumulative incidence read at one time.
 *
 * @param time the time read at
 * @param atRisk weight at risk just before {@code time}
 * @param eventsSoFar weight of events of the cause up to and including {@code time}
 * @param estimate F(time), NaN beyond the last observed time unless everybody has had an event
 * @param standardError standard error of F(time), NaN where it does not exist
 * @param lower lower limit, NaN where it does not exist
 * @param upper upper limit, NaN where it does not exist
 */
public record IncidenceAt(
    double time,
    double atRisk,
    double eventsSoFar,
    double estimate,
    double standardError,
    double lower,
    double upper) {}
