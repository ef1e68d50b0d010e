package org.riskset.statistics.finegray;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.sample.CompetingEvents;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;

/**
 * The data of a Fine–Gray model, one row per observation.
 *
 * @param events who was followed, how long, and how it ended
 * @param cause the cause of interest
 * @param covariates covariates of the same rows
 * @param censoring groups within which the distribution of censoring is estimated
 * @param clusters clusters of dependent rows, or null if rows are independent and weights are
 *     replications
 */
public record FineGraySample(
    CompetingEvents events,
    int cause,
    CovariateMatrix covariates,
    Grouping censoring,
    @Nullable Grouping clusters) {
  /**
   * Checks the shapes.
   *
   * @throws IllegalArgumentException if the numbers of rows differ
   */
  public FineGraySample {
    int n = events.size();
    if (covariates.rows() != n
        || censoring.size() != n
        || (clusters != null && clusters.size() != n)) {
      throw new IllegalArgumentException("every part needs a row for each of " + n);
    }
  }

  int size() {
    return events.size();
  }

  double time(int i) {
    return events.observations().time(i);
  }

  double weight(int i) {
    return events.observations().weight(i);
  }

  /** Whether row {@code i} has the event of interest. */
  boolean hasEvent(int i) {
    return events.cause(i) == cause;
  }

  /** Whether row {@code i} has an event of another cause, and so stays at risk. */
  boolean competes(int i) {
    return events.cause(i) != CompetingEvents.CENSORED && !hasEvent(i);
  }

  boolean isCensored(int i) {
    return events.cause(i) == CompetingEvents.CENSORED;
  }

  /** The rows of positive weight: others touch nothing. */
  FineGraySample withoutZeroWeights() {
    int[] rows = IntStream.range(0, size()).filter(i -> weight(i) > 0).toArray();
    return rows.length == size()
        ? this
        : new FineGraySample(
            events.select(rows),
            cause,
            covariates.select(rows),
            censoring.select(rows),
            clusters == null ? null : clusters.select(rows));
  }
}
