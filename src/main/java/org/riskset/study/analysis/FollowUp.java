package org.riskset.study.analysis;

import org.riskset.statistics.kaplanmeier.Quantile;

/**
 * How long patients were followed.
 *
 * @param median reverse Kaplan-Meier median: events and censorings change places
 * @param medianObserved median of the observed times, which is shorter wherever patients die
 * @param shortest shortest observed time
 * @param longest longest observed time
 */
public record FollowUp(Quantile median, double medianObserved, double shortest, double longest) {}
