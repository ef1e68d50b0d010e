package org.riskset.statistics.logrank;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/** Sums observed and expected events and their covariance over event times and strata. */
final class GroupComparison {
  private final int[] rows;
  private final double[] weight;
  private final double[] observed;
  private final double[] expected;
  private final double[][] variance;

  GroupComparison(int groups) {
    rows = new int[groups];
    weight = new double[groups];
    observed = new double[groups];
    expected = new double[groups];
    variance = new double[groups][groups];
  }

  /** Adds the rows of one stratum; event times are taken from the last to the first. */
  void addStratum(Observations observations, Grouping groups) {
    for (int i = 0; i < observations.size(); i++) {
      int group = groups.code(i);
      rows[group]++;
      weight[group] += observations.weight(i);
      observed[group] += observations.event(i) ? observations.weight(i) : 0;
    }
    Timeline timeline = Timeline.ofEventTimes(observations);
    RowIndex ending = timeline.rowsByLast();
    RowIndex starting = timeline.rowsByFirst();
    AtRisk atRisk = new AtRisk(observations, groups);
    for (int k = timeline.size() - 1; k >= 0; k--) {
      double events = 0;
      for (int position = ending.start(k); position < ending.end(k); position++) {
        int row = ending.row(position);
        atRisk.enter(row);
        boolean fails = observations.event(row) && observations.time(row) == timeline.time(k);
        events += fails ? observations.weight(row) : 0;
      }
      addEventTime(events, atRisk.weight);
      for (int position = starting.start(k); position < starting.end(k); position++) {
        atRisk.leave(starting.row(position));
      }
    }
  }

  private void addEventTime(double events, double[] atRisk) {
    double total = Arrays.stream(atRisk).sum();
    if (events == 0) {
      return;
    }
    double factor = varianceFactor(events, total);
    for (int g = 0; g < atRisk.length; g++) {
      double share = atRisk[g] / total;
      if (share > 0) {
        expected[g] += events * share;
        for (int h = 0; h < atRisk.length; h++) {
          variance[g][h] -= factor * share * (atRisk[h] / total);
        }
        variance[g][g] += factor * share;
      }
    }
  }

  /**
   * d(n − d)/(n − 1); for a total weight of at most 1, which no replication has, the binomial d.
   */
  private static double varianceFactor(double events, double total) {
    if (events >= total) {
      return 0;
    }
    return total > 1 ? events * (total - events) / (total - 1) : events;
  }

  /** Groups that have rows, in order. */
  int[] groupsWithRows() {
    return IntStream.range(0, rows.length).filter(g -> rows[g] > 0).toArray();
  }

  GroupCount count(int group, String label) {
    return new GroupCount(label, weight[group], observed[group], expected[group]);
  }

  /** Covariance of the given groups. */
  double[][] variance(int[] groups) {
    return Arrays.stream(groups)
        .mapToObj(g -> Arrays.stream(groups).mapToDouble(h -> variance[g][h]).toArray())
        .toArray(double[][]::new);
  }

  /** The weight at risk in each group, exactly 0 where no row is. */
  private static final class AtRisk {
    private final Observations observations;
    private final Grouping groups;
    private final int[] rows;
    private final double[] weight;

    AtRisk(Observations observations, Grouping groups) {
      this.observations = observations;
      this.groups = groups;
      rows = new int[groups.groupCount()];
      weight = new double[groups.groupCount()];
    }

    void enter(int row) {
      rows[groups.code(row)]++;
      weight[groups.code(row)] += observations.weight(row);
    }

    void leave(int row) {
      int group = groups.code(row);
      rows[group]--;
      weight[group] = rows[group] == 0 ? 0 : weight[group] - observations.weight(row);
    }
  }
}
