package org.riskset.statistics.concordance;

/**
 * Harrell's concordance of risk score and survival: C = (concordant + tiedX/2) / (concordant +
 * discordant + tiedX), counted within strata.
 *
 * @param estimate C, NaN without comparable pairs
 * @param standardError infinitesimal-jackknife standard error of C, as R gives it
 * @param concordant pairs in which the higher score fails first
 * @param discordant pairs in which the lower score fails first
 * @param tiedX comparable pairs tied in the score
 * @param tiedY pairs of events tied in time, not in the score
 * @param tiedXY pairs tied in both
 */
public record Concordance(
    double estimate,
    double standardError,
    double concordant,
    double discordant,
    double tiedX,
    double tiedY,
    double tiedXY) {}
