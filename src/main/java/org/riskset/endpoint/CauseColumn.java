package org.riskset.endpoint;

/**
 * A column that tells by which cause follow-up ended.
 *
 * @param column its name
 * @param censored value of rows without any event, empty if these have no value
 */
public record CauseColumn(String column, String censored) {}
