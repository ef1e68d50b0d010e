package org.riskset.statistics.maxcombo;

import org.riskset.statistics.logrank.RankWeight;

/**
 * One of the tests whose largest counts.
 *
 * @param weight its weight of event times
 * @param z standard normal if survival is equal, positive where the second group fails sooner; NaN
 *     where the weight leaves nothing to compare
 * @param pValue two-sided p-value of this test alone, NaN with z
 */
public record MaxComboComponent(RankWeight weight, double z, double pValue) {}
