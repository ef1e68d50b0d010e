package org.riskset.statistics.incidence;

import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;

/**
 * Aalen and Johansen's estimator of cumulative incidence with competing causes.
 *
 * <p>With n(s) at risk just before s and d_k(s) events of cause k there, F_k(t) = Σ_{s ≤ t} S(s−)
 * d_k(s)/n(s), where S is the Kaplan–Meier estimate of no event of any cause. The F_k and S add up
 * to 1. A row is at risk for entry &lt; s ≤ end; an event at time 0 counts; events of several
 * causes at one time see the same n.
 *
 * <p>References: Aalen and Johansen, Scand. J. Stat. 5 (1978) 141; for variances Andersen, Borgan,
 * Gill and Keiding, Statistical Models Based on Counting Processes (1993), IV.4; Gray, Ann. Stat.
 * 16 (1988) 1141; for the infinitesimal jackknife Efron, The Jackknife, the Bootstrap and Other
 * Resampling Plans (1982).
 */
public final class AalenJohansen {
  private AalenJohansen() {}

  /**
   * The incidences of all causes.
   *
   * @param clusters clusters of dependent rows for the infinitesimal jackknife, one code per row,
   *     or null if each row stands alone; other variances do not know clusters
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public static IncidenceEstimate estimate(
      CompetingEvents sample, @Nullable Grouping clusters, IncidenceOptions options) {
    if (clusters != null && clusters.size() != sample.size()) {
      throw new IllegalArgumentException("clusters need one code for each row");
    }
    EventTable table = new EventTable(sample);
    IncidenceVariance variance =
        switch (options.variance()) {
          case AALEN -> SummedVariance.aalen();
          case DELTA -> SummedVariance.delta();
          case JACKKNIFE -> clusters == null ? new RowJackknife() : new ClusterJackknife(clusters);
        };
    return new IncidenceEstimate(table, variance.of(table), options);
  }
}
