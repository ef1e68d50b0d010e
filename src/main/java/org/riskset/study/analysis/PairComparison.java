package org.riskset.study.analysis;

/**
 * The test of two of several groups.
 *
 * @param first the group that comes first in the order of groups
 * @param second the other
 * @param test the study's test of these two alone
 * @param adjusted p-value adjusted for the number of pairs, NaN where the test does not exist
 */
public record PairComparison(
    String first, String second, EqualityTestResult test, double adjusted) {}
