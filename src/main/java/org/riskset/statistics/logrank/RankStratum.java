package org.riskset.statistics.logrank;

import java.util.List;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RiskCounts;
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
    this.observations = rows.length == all.size() ? all : all.select(rows);
    this.rows = rows;
    timeline = Timeline.ofEventTimes(observations);
    RiskCounts together =
        RiskCounts.of(observations, timeline, Grouping.single("", observations.size()));
    double[] events = new double[timeline.size()];
    double[] atRisk = new double[timeline.size()];
    for (int k = 0; k < events.length; k++) {
      events[k] = together.events(0, k);
      atRisk[k] = together.atRisk(0, k);
    }
    weights = tests.stream().map(weight -> weight.at(events, atRisk)).toArray(double[][]::new);
  }

  /**
   * Adds this stratum's part to the sums.
   *
   * @param codes group of each row of all strata
   */
  void addTo(RankSums sums, int[] codes) {
    int[] own = rows.length == codes.length ? codes : select(codes);
    int groups = sums.groupCount();
    RiskCounts counts = RiskCounts.of(observations, timeline, own, groups);
    double[] weight = new double[weights.length];
    double[] events = new double[groups];
    double[] atRisk = new double[groups];
    for (int k = timeline.size() - 1; k >= 0; k--) {
      for (int test = 0; test < weight.length; test++) {
        weight[test] = weights[test][k];
      }
      for (int g = 0; g < groups; g++) {
        events[g] = counts.events(g, k);
        atRisk[g] = counts.atRisk(g, k);
      }
      sums.add(weight, events, atRisk);
    }
  }

  private int[] select(int[] codes) {
    int[] own = new int[rows.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = codes[rows[i]];
    }
    return own;
  }
}
