package org.riskset.statistics.graytest;

import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/** Numbers at risk and events by group at each time of one stratum at which an event happens. */
final class StratumCounts {
  private final double[][] atRisk;
  private final double[][] own;
  private final double[][] others;

  /**
   * Counts.
   *
   * @param sample rows of one stratum, all at risk from the start
   * @param cause the cause that is compared
   */
  StratumCounts(CompetingEvents sample, Grouping groups, int cause) {
    Timeline timeline = Timeline.ofEventTimes(sample.observations());
    int times = timeline.size();
    atRisk = new double[times][groups.groupCount()];
    own = new double[times][groups.groupCount()];
    others = new double[times][groups.groupCount()];
    RowIndex ending = timeline.rowsByLast();
    double[] weight = new double[groups.groupCount()];
    for (int k = times - 1; k >= 0; k--) {
      for (int position = ending.start(k); position < ending.end(k); position++) {
        int row = ending.row(position);
        weight[groups.code(row)] += sample.observations().weight(row);
        if (sample.cause(row) != CompetingEvents.CENSORED) {
          double[][] events = sample.cause(row) == cause ? own : others;
          events[k][groups.code(row)] += sample.observations().weight(row);
        }
      }
      atRisk[k] = weight.clone();
    }
  }

  /** Number of times. */
  int size() {
    return atRisk.length;
  }

  /** Weight at risk at time {@code k}. */
  double atRisk(int k, int group) {
    return atRisk[k][group];
  }

  /** Weight of events of the cause. */
  double own(int k, int group) {
    return own[k][group];
  }

  /** Weight of events of all other causes. */
  double others(int k, int group) {
    return others[k][group];
  }

  /** Weight of events of the cause in all groups. */
  double own(int k) {
    double sum = 0;
    for (double events : own[k]) {
      sum += events;
    }
    return sum;
  }
}
