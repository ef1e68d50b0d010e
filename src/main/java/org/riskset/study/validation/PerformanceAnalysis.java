package org.riskset.study.validation;

import org.riskset.statistics.concordance.Concordance;

/**
 * How well a study's Cox model tells patients apart and predicts.
 *
 * @param harrell Harrell's concordance
 * @param uno Uno's, up to the time that the study names
 * @param validation measures without optimism, and calibration
 */
public record PerformanceAnalysis(
    Concordance harrell, UnoAnalysis uno, ValidationAnalysis validation) {}
