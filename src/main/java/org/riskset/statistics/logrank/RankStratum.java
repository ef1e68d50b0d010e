package org.riskset.statistics.logrank;

import java.util.Arrays;
import java.util.List;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/**
 * One stratum laid out for rank tests: its event times, how much they count, and when rows come and
 * go. None of it depends on which row belongs to which group, so that groups can be exchanged
 * without sorting anew.
 */
final class RankStratum {
  private final Observations observations;
  private final int[] rows;
  private final Timeline timeline;
  private final RowIndex ending;
  private final RowIndex starting;

  /** Weight of each event time, by test. */
  private final double[][] weights;

  /**
   * Lays a stratum out.
   *
   * @param all the rows of all strata
   * @param rows those of this stratum
   * @param tests weights of the tests
   */
  RankStratum(Observations all, int[] rows, List<RankWeight> tests) {
    this.observations = all.select(rows);
    this.rows = rows;
    timeline = Timeline.ofEventTimes(observations);
    ending = timeline.rowsByLast();
    starting = timeline.rowsByFirst();
    double[] events = new double[timeline.size()];
    double[] atRisk = new double[timeline.size()];
    int[] together = new int[all.size()];
    sweep(
        together,
        1,
        (k, failing, present) -> {
          events[k] = failing[0];
          atRisk[k] = present[0];
        });
    weights = tests.stream().map(weight -> weight.at(events, atRisk)).toArray(double[][]::new);
  }

  /**
   * Adds this stratum's part to the sums.
   *
   * @param codes group of each row of all strata
   */
  void addTo(RankSums sums, int[] codes) {
    double[] weight = new double[weights.length];
    sweep(
        codes,
        sums.groupCount(),
        (k, events, atRisk) -> {
          for (int test = 0; test < weight.length; test++) {
            weight[test] = weights[test][k];
          }
          sums.add(weight, events, atRisk);
        });
  }

  /** Visits the event times from the last to the first. */
  private void sweep(int[] codes, int groupCount, Visitor visitor) {
    double[] events = new double[groupCount];
    AtRisk atRisk = new AtRisk(groupCount);
    for (int k = timeline.size() - 1; k >= 0; k--) {
      Arrays.fill(events, 0);
      for (int position = ending.start(k); position < ending.end(k); position++) {
        int row = ending.row(position);
        int group = codes[rows[row]];
        double weight = observations.weight(row);
        atRisk.enter(group, weight);
        events[group] += observations.event(row) ? weight : 0;
      }
      visitor.visit(k, events, atRisk.weight);
      for (int position = starting.start(k); position < starting.end(k); position++) {
        int row = starting.row(position);
        atRisk.leave(codes[rows[row]], observations.weight(row));
      }
    }
  }

  /** Hears of an event time. */
  private interface Visitor {
    /**
     * An event time.
     *
     * @param k its number
     * @param events weight of the events in each group
     * @param atRisk weight at risk in each group
     */
    void visit(int k, double[] events, double[] atRisk);
  }

  /** The weight at risk in each group, exactly 0 where no row is. */
  private static final class AtRisk {
    private final int[] rows;
    private final double[] weight;

    AtRisk(int groupCount) {
      rows = new int[groupCount];
      weight = new double[groupCount];
    }

    void enter(int group, double w) {
      rows[group]++;
      weight[group] += w;
    }

    void leave(int group, double w) {
      rows[group]--;
      weight[group] = rows[group] == 0 ? 0 : weight[group] - w;
    }
  }
}
