package org.riskset.study.analysis;

import org.riskset.statistics.kaplanmeier.Quantile;

/**
 * How long patients were followed.
 *
 * @param median reverse Kaplan-Meier median: events and censorings change places
 * @param shortest shortest observed time
 * @param longest longest observed time
 */
public record FollowUp(Quantile median, double shortest, double longest) {}
