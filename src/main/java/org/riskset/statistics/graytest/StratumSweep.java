package org.riskset.statistics.graytest;

import java.util.Arrays;

/**
 * One pass over the event times of a stratum: the incidences F_g of the groups, the incidence F
 * under the hypothesis that they are equal, and what scores and covariance are summed from.
 *
 * <p>Let n_g be at risk in group g, S_g the probability of no event there, L_g = n_g/S_g(s−) and L
 * their sum. Then F rises by d/L at a time with d events of the cause. The score of group g is
 * summed from K (d_g − d R_g/R) with R_g = L_g (1 − F_g(s−)), R their sum and K = (1 − F(s−))^ρ. As
 * an error in the F_g, it has the integrand a_gh = K L_g ([g = h] − L_h/L), and carries earlier
 * errors on with c_gh = Σ a_gh dF/(1 − F(s−)).
 */
final class StratumSweep {
  private final StratumCounts counts;
  private final double rho;
  private final double[] survivalBefore;
  private final double[] survival;
  private final double[] incidence;
  private final double[] share;
  private final double[][] integrand;
  private final double[][] carried;
  private double total;
  private double pooledBefore;
  private double pooled;
  private double weight;
  private int time = -1;

  StratumSweep(StratumCounts counts, int groups, double rho) {
    this.counts = counts;
    this.rho = rho;
    survivalBefore = new double[groups];
    survival = new double[groups];
    Arrays.fill(survival, 1);
    incidence = new double[groups];
    share = new double[groups];
    integrand = new double[groups][groups];
    carried = new double[groups][groups];
  }

  /** Goes to the next event time; false if there is none. */
  boolean next(double[] score) {
    if (++time == counts.size()) {
      return false;
    }
    System.arraycopy(survival, 0, survivalBefore, 0, survival.length);
    pooledBefore = pooled;
    weight = Math.pow(1 - pooled, rho);
    total = 0;
    for (int g = 0; g < share.length; g++) {
      share[g] = isAtRisk(g) ? counts.atRisk(time, g) / survival[g] : 0;
      total += share[g];
    }
    addScore(score);
    pooled += counts.own(time) / total;
    carry();
    for (int g = 0; g < share.length; g++) {
      if (isAtRisk(g)) {
        step(g);
      }
    }
    return true;
  }

  private void addScore(double[] score) {
    double compared = 0;
    for (int g = 0; g < share.length; g++) {
      compared += share[g] * (1 - incidence[g]);
    }
    for (int g = 0; g < share.length; g++) {
      double expected = counts.own(time) * share[g] * (1 - incidence[g]) / compared;
      score[g] += weight * (counts.own(time, g) - expected);
    }
  }

  private void carry() {
    double rise = counts.own(time) / total;
    for (int g = 0; g < share.length; g++) {
      for (int h = 0; h < share.length; h++) {
        integrand[g][h] = weight * share[g] * ((g == h ? 1 : 0) - share[h] / total);
        // Where one group is left there is nothing to carry, also where F has reached 1.
        carried[g][h] += integrand[g][h] == 0 ? 0 : integrand[g][h] * rise / (1 - pooledBefore);
      }
    }
  }

  private void step(int g) {
    double n = counts.atRisk(time, g);
    double failing = counts.own(time, g) + counts.others(time, g);
    incidence[g] += survival[g] * counts.own(time, g) / n;
    survival[g] *= (n - failing) / n;
  }

  boolean isAtRisk(int group) {
    return counts.atRisk(time, group) > 0;
  }

  /** What errors in the incidence of group h before now have added to the score of g so far. */
  double carried(int g, int h) {
    return carried[g][h];
  }

  /** What an error in the incidence of group h now adds to the score of g at once. */
  double integrand(int g, int h) {
    return integrand[g][h];
  }

  /** How an event of the cause in the group counts: 1 − (1 − F)/S_g, and 1 once S_g is 0. */
  double ownFactor(int group) {
    return survival[group] > 0 ? 1 - (1 - pooled) / survival[group] : 1;
  }

  /** How an event of another cause in the group counts: (1 − F)/S_g, and 0 once S_g is 0. */
  double otherFactor(int group) {
    return survival[group] > 0 ? (1 - pooled) / survival[group] : 0;
  }

  /** Variance of the increment of the group's incidence by events of the cause, were all equal. */
  double ownVariance(int group) {
    double events = counts.own(time);
    double size = total * survivalBefore[group];
    double ties = events > 1 ? 1 - (events - 1) / (size - 1) : 1;
    return ties * survivalBefore[group] * events / (total * counts.atRisk(time, group));
  }

  /** Variance of the increment by events of other causes. */
  double otherVariance(int group) {
    double events = counts.others(time, group);
    double n = counts.atRisk(time, group);
    double ties = events > 1 ? 1 - (events - 1) / (n - 1) : 1;
    return ties * survivalBefore[group] * survivalBefore[group] * events / (n * n);
  }
}
