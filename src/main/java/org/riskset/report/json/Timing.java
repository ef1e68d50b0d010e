package org.riskset.report.json;

/**
 * How long an answer took.
 *
 * @param readMillis reading the data file, milliseconds
 * @param analyseMillis the analysis itself, milliseconds
 */
public record Timing(double readMillis, double analyseMillis) {}
