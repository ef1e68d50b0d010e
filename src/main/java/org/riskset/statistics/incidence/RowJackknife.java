package org.riskset.statistics.incidence;

import java.util.ArrayList;
import java.util.List;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.RowIndex;
import org.riskset.statistics.sample.Timeline;

/**
 * The infinitesimal jackknife with each row on its own.
 *
 * <p>Rows that came under observation together and are still at risk have one {@link Influence} in
 * common; when follow-up of a row ends, what it has moved the estimates by is carried on in a
 * {@link Covariance}. The work is the number of event times times the number of entry times among
 * those at risk: without delayed entry, one.
 */
final class RowJackknife implements IncidenceVariance {
  @Override
  public double[][] of(EventTable table) {
    return new Sweep(table).run();
  }

  /** Rows that are at risk and entered together. */
  private static final class Cohort {
    private final Influence influence;
    private double squaredWeight;
    private int rows;

    Cohort(int causes) {
      influence = new Influence(causes);
    }
  }

  /** One pass over the times, from the first to the last. */
  private static final class Sweep {
    private final EventTable table;
    private final CompetingEvents sample;
    private final Observations observations;
    private final RowIndex starting;
    private final RowIndex ending;
    private final Cohort[] cohortOfRow;
    private final Covariance ended;
    private List<Cohort> atRisk = new ArrayList<>();

    Sweep(EventTable table) {
      this.table = table;
      sample = table.sample();
      observations = sample.observations();
      Timeline timeline = Timeline.ofEndTimes(observations);
      starting = timeline.rowsByFirst();
      ending = timeline.rowsByLast();
      cohortOfRow = new Cohort[sample.size()];
      ended = new Covariance(sample.causeCount());
    }

    double[][] run() {
      double[][] variances = new double[table.causeCount()][table.size()];
      for (int k = 0; k < table.size(); k++) {
        enter(k);
        if (table.hasEvents(k)) {
          ended.carry(table, k);
          for (Cohort cohort : atRisk) {
            cohort.influence.carry(table, k);
            cohort.influence.addAtRisk(table, k, 1);
          }
        }
        leave(k);
        for (int cause = 0; cause < variances.length; cause++) {
          variances[cause][k] = variance(cause);
        }
      }
      return variances;
    }

    /** Entries between the same two times see the same risk sets: they are one cohort. */
    private void enter(int k) {
      if (starting.start(k) < starting.end(k)) {
        Cohort cohort = new Cohort(table.causeCount());
        for (int position = starting.start(k); position < starting.end(k); position++) {
          int row = starting.row(position);
          cohortOfRow[row] = cohort;
          cohort.rows++;
          cohort.squaredWeight += square(row);
        }
        atRisk.add(cohort);
      }
    }

    private void leave(int k) {
      boolean anyEmpty = false;
      for (int position = ending.start(k); position < ending.end(k); position++) {
        int row = ending.row(position);
        Cohort cohort = cohortOfRow[row];
        Influence influence = cohort.influence;
        if (sample.cause(row) != CompetingEvents.CENSORED && table.hasEvents(k)) {
          influence = influence.withEvent(table, k, sample.cause(row), 1);
        }
        influence.addSquareTo(ended, square(row));
        cohort.rows--;
        cohort.squaredWeight = cohort.rows == 0 ? 0 : cohort.squaredWeight - square(row);
        anyEmpty |= cohort.rows == 0;
      }
      if (anyEmpty) {
        atRisk = new ArrayList<>(atRisk.stream().filter(cohort -> cohort.rows > 0).toList());
      }
    }

    private double square(int row) {
      return observations.weight(row) * observations.weight(row);
    }

    private double variance(int cause) {
      double sum = ended.incidence(cause);
      for (Cohort cohort : atRisk) {
        double influence = cohort.influence.incidence(cause);
        sum += cohort.squaredWeight * influence * influence;
      }
      return sum;
    }
  }
}
