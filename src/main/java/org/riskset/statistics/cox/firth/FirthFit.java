package org.riskset.statistics.cox.firth;

import org.riskset.statistics.cox.CoxFit;

/**
 * A Cox model fitted by Firth's penalised likelihood.
 *
 * @param fit the model. Its log likelihoods are those without penalty, its covariance is the
 *     inverse of the information without penalty at the estimate; of each coefficient, statistic
 *     and p-value are those of the penalised likelihood-ratio test on one degree of freedom, and
 *     the limits of the hazard ratio are those of the profile penalised likelihood, infinite or 0
 *     where it never falls far enough. The likelihood-ratio test is the penalised one; the score
 *     test is that of the likelihood without penalty
 * @param nullPenalizedLogLikelihood ℓ + ½ log det I at coefficients 0, in the user's units
 * @param penalizedLogLikelihood the same at the estimate
 */
public record FirthFit(
    CoxFit fit, double nullPenalizedLogLikelihood, double penalizedLogLikelihood) {}
