package org.riskset.figure;

/**
 * One line of results that stands in the plot.
 *
 * @param full as written where there is room
 * @param brief as written where there is not
 */
public record TestLine(String full, String brief) {}
