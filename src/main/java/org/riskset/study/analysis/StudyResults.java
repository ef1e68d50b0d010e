package org.riskset.study.analysis;

import org.riskset.study.Study;

/**
 * All results of a study.
 *
 * @param study the study they belong to
 * @param survival curves of its groups
 * @param comparison the test of equal survival
 * @param cox the regression model
 */
public record StudyResults(
    Study study,
    Attempt<SurvivalAnalysis> survival,
    Attempt<ComparisonAnalysis> comparison,
    Attempt<CoxAnalysis> cox) {}
