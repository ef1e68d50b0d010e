package org.riskset.endpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.TieMerging;

/**
 * Reads an endpoint from a cohort: complete rows only, those left out counted. One reader sorts the
 * cohort's times once, whatever rows it reads of them.
 */
public final class SurvivalDataReader {
  private final Cohort cohort;
  private final NumberColumn time;
  private final @Nullable NumberColumn entry;
  private final EventCoding event;
  private final @Nullable NumberColumn weight;
  private final boolean mergeNearTimes;
  private volatile @Nullable SortedRows sortedRows;

  /**
   * A reader of one endpoint.
   *
   * @param cohort the cohort
   * @param endpoint the endpoint
   * @param weights column of case weights, or null
   * @param mergeNearTimes whether times that differ by floating-point noise only are one time
   * @throws DataException if a column is absent or cannot be read as what the endpoint takes it for
   */
  public SurvivalDataReader(
      Cohort cohort, EndpointDefinition endpoint, @Nullable String weights, boolean mergeNearTimes)
      throws DataException {
    this.cohort = cohort;
    this.time = cohort.numbers(endpoint.time());
    Optional<String> entryColumn = endpoint.entryColumn();
    this.entry = entryColumn.isPresent() ? cohort.numbers(entryColumn.get()) : null;
    this.mergeNearTimes = mergeNearTimes;
    this.weight = weights == null ? null : cohort.numbers(weights);
    this.event = EventCoding.of(cohort.column(endpoint.event()), endpoint.eventValues());
  }

  /**
   * The survival data of the given rows.
   *
   * @param candidates rows of the cohort, from 0, ascending
   * @param alsoUsed further columns that the analysis uses; rows that miss one are left out
   * @throws DataException if a column is absent, or a time or weight is negative
   */
  public SurvivalData read(int[] candidates, List<String> alsoUsed) throws DataException {
    Column[] required = new Column[alsoUsed.size()];
    for (int j = 0; j < required.length; j++) {
      required[j] = cohort.column(alsoUsed.get(j));
    }
    int[] complete = Arrays.stream(candidates).filter(row -> isComplete(row, required)).toArray();
    int[] valid = Arrays.stream(complete).filter(this::hasInterval).toArray();
    requireNoNegativeTime(valid);
    requireNoNegativeWeight(valid);
    int missing = candidates.length - complete.length;
    int invalid = complete.length - valid.length;
    Observations observations = sortedRows().select(valid);
    return mergeNearTimes
        ? merged(observations, valid, missing, invalid)
        : new SurvivalData(observations, valid, missing, invalid, 0);
  }

  /** Rows whose interval at risk was noise have no interval after merging: they are invalid too. */
  private static SurvivalData merged(
      Observations observations, int[] rows, int missing, int invalid) {
    TieMerging.Result result = TieMerging.merge(observations);
    Set<Integer> collapsed = Set.copyOf(result.collapsedRows());
    int[] left =
        IntStream.range(0, rows.length)
            .filter(i -> !collapsed.contains(i))
            .map(i -> rows[i])
            .toArray();
    return new SurvivalData(
        result.observations(), left, missing, invalid + collapsed.size(), result.mergedValues());
  }

  private SortedRows sortedRows() {
    SortedRows known = sortedRows;
    if (known == null) {
      int[] rows = IntStream.range(0, cohort.rowCount()).filter(this::isReadable).toArray();
      known = new SortedRows(rows, observations(rows), cohort.rowCount());
      sortedRows = known;
    }
    return known;
  }

  /** Whether a row could be read if nothing else were asked of it. */
  private boolean isReadable(int row) {
    return isComplete(row) && hasInterval(row) && (weight == null || weight.value(row) >= 0);
  }

  private boolean isComplete(int row) {
    return !time.isMissing(row)
        && !event.isMissing(row)
        && (entry == null || !entry.isMissing(row))
        && (weight == null || !weight.isMissing(row));
  }

  private boolean isComplete(int row, Column[] required) {
    if (!isComplete(row)) {
      return false;
    }
    for (Column column : required) {
      if (column.isMissing(row)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasInterval(int row) {
    return entry == null || entry.value(row) < time.value(row);
  }

  private void requireNoNegativeTime(int[] rows) throws DataException {
    for (int row : rows) {
      if (entry == null && time.value(row) < 0) {
        throw new DataException("endpoint.negativeTime", time.name(), row + 1, time.text(row));
      }
    }
  }

  private void requireNoNegativeWeight(int[] rows) throws DataException {
    for (int row : rows) {
      if (weight != null && weight.value(row) < 0) {
        throw new DataException(
            "endpoint.negativeWeight", weight.name(), row + 1, weight.text(row));
      }
    }
  }

  private Observations observations(int[] rows) {
    boolean[] events = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      events[i] = event.isEvent(rows[i]);
    }
    return Observations.of(
        entry == null ? null : values(entry, rows),
        values(time, rows),
        events,
        weight == null ? null : values(weight, rows));
  }

  private static double[] values(NumberColumn column, int[] rows) {
    return Arrays.stream(rows).mapToDouble(column::value).toArray();
  }
}
