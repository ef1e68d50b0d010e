package org.riskset.ui.cox;

/**
 * One influential subject, in words.
 *
 * @param name its name in the column that names subjects, empty without one
 * @param row its data row
 * @param coefficient the coefficient that it moves most
 * @param change by what, in standard errors
 * @param ratio the hazard ratio
 * @param without about the hazard ratio without the subject
 * @param time end of its follow-up
 * @param outcome what it was then
 */
record InfluenceRow(
    String name,
    String row,
    String coefficient,
    String change,
    String ratio,
    String without,
    String time,
    String outcome) {}
