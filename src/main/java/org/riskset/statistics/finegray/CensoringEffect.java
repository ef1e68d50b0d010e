package org.riskset.statistics.finegray;

import java.util.Arrays;

/**
 * What the estimate of censoring at each end of follow-up u of a censoring group does to the score:
 * q(u) = Σ_j ∫_{s ≥ u} (x_j − x̄(s)) g_j(s) e^{η_j} dΛ(s) over the group's competing events j
 * before u and its events of interest at s.
 */
final class CensoringEffect {
  private final SubdistributionPoint point;
  private final Layout layout;
  private final FineGraySample sample;
  private final int group;
  private final int size;
  private final double[][] values;

  CensoringEffect(SubdistributionPoint point, int group) {
    this.point = point;
    this.group = group;
    layout = point.layout();
    sample = layout.sample();
    size = point.columns().size();
    values = new double[layout.censoring(group).size()][size];
    HazardSums sums = HazardSums.from(point, increments());
    for (int b = 0; b < layout.blocks(); b++) {
      addBlock(b, sums);
    }
  }

  /** q at each end of follow-up; not a copy. */
  double[][] values() {
    return values;
  }

  private double[] increments() {
    double[] events = new double[layout.times()];
    for (int i = 0; i < sample.size(); i++) {
      if (sample.hasEvent(i) && layout.censoringGroup(i) == group) {
        events[layout.last(i)] += sample.weight(i);
      }
    }
    double[] increments = new double[events.length];
    Arrays.setAll(increments, k -> layout.uncensored(group, k) * events[k] / point.sum(k));
    return increments;
  }

  private void addBlock(int b, HazardSums sums) {
    CensoringDistribution censoring = layout.censoring(group);
    int[] rows = layout.rowsOfBlock(b);
    double risk = 0;
    double[] riskTimesX = new double[size];
    int next = 0;
    int eventTime = layout.blockStart(b);
    for (int u = 0; u < values.length; u++) {
      for (; next < rows.length && sample.time(rows[next]) < censoring.time(u); next++) {
        int row = rows[next];
        if (sample.competes(row) && layout.censoringGroup(row) == group) {
          double r = sample.weight(row) * point.risk(row) / layout.uncensoredAtEnd(row);
          risk += r;
          for (int j = 0; j < size; j++) {
            riskTimesX[j] += r * point.columns().value(row, j);
          }
        }
      }
      while (eventTime < layout.blockStart(b + 1) && layout.time(eventTime) < censoring.time(u)) {
        eventTime++;
      }
      if (eventTime == layout.blockStart(b + 1)) {
        return;
      }
      for (int j = 0; j < size; j++) {
        values[u][j] += riskTimesX[j] * sums.sum(eventTime) - risk * sums.product(eventTime, j);
      }
    }
  }
}
