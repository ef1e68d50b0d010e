package org.riskset.study.influence;

/**
 * A subject and the coefficient that it moves most.
 *
 * @param subject its number in the analysis, from 0
 * @param coefficient number of the coefficient, from 0
 * @param change what it moves it by, in standard errors
 */
public record InfluentialSubject(int subject, int coefficient, double change) {}
