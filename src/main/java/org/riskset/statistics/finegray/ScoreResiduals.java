package org.riskset.statistics.finegray;

import java.util.Arrays;

/**
 * What each row contributes to the score of a Fine–Gray model, the estimate of censoring included.
 *
 * <p>With x̄ the mean over the risk set and Λ the cumulative baseline hazard, row i contributes η_i
 * + ψ_i:
 *
 * <pre>
 * η_i = ∫ (x_i − x̄(s)) g_i(s) (dN_i(s) − e^{η_i} dΛ(s))
 * ψ_i = ∫ q(u)/n(u) dM_i^c(u),
 * q(u) = Σ_j ∫_{s ≥ u} (x_j − x̄(s)) g_j(s) e^{η_j} dΛ(s), over competing events j before u,
 * </pre>
 *
 * where n counts who is at risk and M^c is the martingale of censoring, both in the censoring group
 * of i, as are all events that q sums over (as in {@code crr} of R's cmprsk 2.2-11).
 */
final class ScoreResiduals {
  private final SubdistributionPoint point;
  private final Layout layout;
  private final FineGraySample sample;
  private final StandardColumns x;
  private final int size;
  private final double[][] residuals;

  ScoreResiduals(SubdistributionPoint point) {
    this.point = point;
    layout = point.layout();
    sample = layout.sample();
    x = point.columns();
    size = x.size();
    residuals = new double[sample.size()][size];
    double[] all = new double[layout.times()];
    Arrays.setAll(all, point::hazard);
    addFollowed(HazardSums.upTo(point, all));
    for (int group = 0; group < layout.censoringGroups(); group++) {
      addCompeting(group, all);
      addCensoring(group);
    }
  }

  /** One row of residuals per row of the sample, per unit of its weight; not a copy. */
  double[][] values() {
    return residuals;
  }

  private void addFollowed(HazardSums sums) {
    for (int i = 0; i < sample.size(); i++) {
      int last = layout.last(i);
      if (last >= layout.blockStart(layout.block(i))) {
        for (int j = 0; j < size; j++) {
          residuals[i][j] -= point.risk(i) * sums.of(x.value(i, j), j, last);
          residuals[i][j] += sample.hasEvent(i) ? x.value(i, j) - point.mean(last, j) : 0;
        }
      }
    }
  }

  private void addCompeting(int group, double[] hazards) {
    double[] weighted = new double[hazards.length];
    Arrays.setAll(weighted, k -> hazards[k] * layout.uncensored(group, k));
    HazardSums sums = HazardSums.from(point, weighted);
    for (int i = 0; i < sample.size(); i++) {
      int next = layout.last(i) + 1;
      if (sample.competes(i)
          && layout.censoringGroup(i) == group
          && next < layout.blockStart(layout.block(i) + 1)) {
        double factor = point.risk(i) / layout.uncensoredAtEnd(i);
        for (int j = 0; j < size; j++) {
          residuals[i][j] -= factor * sums.of(x.value(i, j), j, next);
        }
      }
    }
  }

  private void addCensoring(int group) {
    CensoringDistribution censoring = layout.censoring(group);
    double[][] q = new CensoringEffect(point, group).values();
    double[][] compensator = new double[censoring.size()][size];
    double[] total = new double[size];
    for (int k = 0; k < q.length; k++) {
      double n = censoring.atRisk(k);
      for (int j = 0; j < size; j++) {
        q[k][j] /= n;
        total[j] += q[k][j] * censoring.censored(k) / n;
        compensator[k][j] = total[j];
      }
    }
    for (int i = 0; i < sample.size(); i++) {
      if (layout.censoringGroup(i) == group) {
        int end = censoring.index(sample.time(i));
        for (int j = 0; j < size; j++) {
          residuals[i][j] += (sample.isCensored(i) ? q[end][j] : 0) - compensator[end][j];
        }
      }
    }
  }
}
