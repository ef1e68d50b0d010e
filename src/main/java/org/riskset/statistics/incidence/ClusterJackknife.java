package org.riskset.statistics.incidence;

import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/**
 * The infinitesimal jackknife with clusters of dependent rows: the influences of a cluster's rows
 * are added before they are squared. The work is the number of event times times that of clusters.
 */
final class ClusterJackknife implements IncidenceVariance {
  private final Grouping clusters;

  ClusterJackknife(Grouping clusters) {
    this.clusters = clusters;
  }

  @Override
  public double[][] of(EventTable table) {
    CompetingEvents sample = table.sample();
    Observations observations = sample.observations();
    Timeline timeline = Timeline.ofEndTimes(observations);
    RowIndex starting = timeline.rowsByFirst();
    RowIndex ending = timeline.rowsByLast();
    double[] atRisk = new double[clusters.groupCount()];
    Influence[] influences = new Influence[clusters.groupCount()];
    for (int c = 0; c < influences.length; c++) {
      influences[c] = new Influence(table.causeCount());
    }
    double[][] variances = new double[table.causeCount()][table.size()];
    for (int k = 0; k < table.size(); k++) {
      for (int position = starting.start(k); position < starting.end(k); position++) {
        int row = starting.row(position);
        atRisk[clusters.code(row)] += observations.weight(row);
      }
      if (table.hasEvents(k)) {
        move(table, k, atRisk, influences);
      }
      for (int position = ending.start(k); position < ending.end(k); position++) {
        int row = ending.row(position);
        atRisk[clusters.code(row)] -= observations.weight(row);
        if (sample.cause(row) != CompetingEvents.CENSORED && table.hasEvents(k)) {
          influences[clusters.code(row)].addEvent(
              table, k, sample.cause(row), observations.weight(row));
        }
      }
      addSquares(influences, variances, k);
    }
    return variances;
  }

  private static void move(EventTable table, int k, double[] atRisk, Influence[] influences) {
    for (int c = 0; c < influences.length; c++) {
      influences[c].carry(table, k);
      if (atRisk[c] != 0) {
        influences[c].addAtRisk(table, k, atRisk[c]);
      }
    }
  }

  private static void addSquares(Influence[] influences, double[][] variances, int k) {
    for (Influence influence : influences) {
      for (int cause = 0; cause < variances.length; cause++) {
        variances[cause][k] += influence.incidence(cause) * influence.incidence(cause);
      }
    }
  }
}
