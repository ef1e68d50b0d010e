package org.riskset.statistics.logrank;

/**
 * One group of a log-rank test.
 *
 * @param label the group
 * @param n its weight (the number of rows without weights)
 * @param observed weight of its events, in a weighted test times the weights of their times
 * @param expected the same as expected if survival were equal
 */
public record GroupCount(String label, double n, double observed, double expected) {}
