package org.riskset.statistics.kaplanmeier;

import java.util.OptionalDouble;

/**
 * The time by which a given fraction had the event.
 *
 * @param probability event fraction, 0.5 for the median
 * @param estimate the quantile, empty if the curve does not fall that far
 * @param lower where the curve of lower limits falls that far, empty if it does not
 * @param upper where the curve of upper limits falls that far, empty if it does not
 */
public record Quantile(
    double probability, OptionalDouble estimate, OptionalDouble lower, OptionalDouble upper) {}
