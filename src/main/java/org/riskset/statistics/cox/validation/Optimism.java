package org.riskset.statistics.cox.validation;

/**
 * Measures of a model on the rows it was fitted to, and what is left of them without optimism.
 *
 * @param apparent measures on the rows the model was fitted to
 * @param training mean over the bootstrap samples of the measures on the sample itself
 * @param test mean of the measures of the same models on the original rows
 * @param optimism training − test
 * @param corrected apparent − optimism
 * @param replicates bootstrap samples drawn
 * @param failed how many of them had no model
 * @param withoutSlope how many had a model that predicts the same for all rows, as a lasso without
 *     coefficients does; the means of the slope are over the others
 */
public record Optimism(
    Measures apparent,
    Measures training,
    Measures test,
    Measures optimism,
    Measures corrected,
    int replicates,
    int failed,
    int withoutSlope) {}
