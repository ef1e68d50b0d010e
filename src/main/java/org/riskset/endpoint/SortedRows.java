package org.riskset.endpoint;

import java.util.Arrays;
import org.riskset.statistics.sample.Observations;

/**
 * The rows of a cohort that an endpoint alone leaves, as observations whose times are sorted: a
 * selection of them need not be sorted again.
 */
final class SortedRows {
  private static final int NONE = -1;

  private final int[] place;
  private final Observations observations;

  /**
   * The rows of an endpoint.
   *
   * @param rows rows of the cohort, ascending
   * @param observations one for each of them
   * @param rowCount rows of the cohort
   */
  SortedRows(int[] rows, Observations observations, int rowCount) {
    this.observations = observations;
    place = new int[rowCount];
    Arrays.fill(place, NONE);
    for (int i = 0; i < rows.length; i++) {
      place[rows[i]] = i;
    }
    observations.timeCodes();
    if (observations.hasEntry()) {
      observations.entryCodes();
    }
  }

  /** The observations of some of the rows. */
  Observations select(int[] rows) {
    int[] places = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      places[i] = place[rows[i]];
    }
    return rows.length == observations.size() ? observations : observations.select(places);
  }
}
