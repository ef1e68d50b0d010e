package org.riskset.endpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.LevelCounts;

/**
 * Finds the columns that tell apart the causes of an endpoint's event. In such a column no value is
 * shared by rows with and rows without the event, rows without it are censored by a value that says
 * so or by having none, and at least two causes are left, with two rows each on average.
 */
public final class CauseColumnGuess {
  private static final int MOST_LEVELS = 12;

  private final Cohort cohort;
  private final EndpointDefinition endpoint;
  private final int[] withEvent;
  private final int[] withoutEvent;

  private CauseColumnGuess(Cohort cohort, EndpointDefinition endpoint) throws DataException {
    this.cohort = cohort;
    this.endpoint = endpoint;
    Column time = cohort.column(endpoint.time());
    EventCoding event = EventCoding.of(cohort.column(endpoint.event()), endpoint.eventValues());
    int[] known =
        IntStream.range(0, cohort.rowCount())
            .filter(row -> !time.isMissing(row) && !event.isMissing(row))
            .toArray();
    withEvent = Arrays.stream(known).filter(event::isEvent).toArray();
    withoutEvent = Arrays.stream(known).filter(row -> !event.isEvent(row)).toArray();
  }

  /**
   * The columns that fit an endpoint, its own event column first, then in the order of the cohort;
   * none if the endpoint cannot be read.
   */
  public static List<CauseColumn> of(Cohort cohort, EndpointDefinition endpoint) {
    try {
      return new CauseColumnGuess(cohort, endpoint).find();
    } catch (DataException unreadable) {
      return List.of();
    }
  }

  /**
   * What rows of a column that fits no endpoint are censored by: a value that says so, no value, or
   * the first.
   */
  public static CauseColumn likely(Column column) {
    List<String> levels = column.levels();
    boolean gaps = IntStream.range(0, column.size()).anyMatch(column::isMissing);
    String other = gaps || levels.isEmpty() ? "" : levels.get(0);
    return new CauseColumn(
        column.name(), levels.stream().filter(EventLevels::meansNoEvent).findFirst().orElse(other));
  }

  /**
   * How many rows with an endpoint's event a column of codes calls censored.
   *
   * @throws DataException if a column cannot be read as what it is taken for
   */
  public static int censoredEvents(Cohort cohort, EndpointDefinition endpoint, CauseColumn codes)
      throws DataException {
    Column column = cohort.column(codes.column());
    return (int)
        Arrays.stream(new CauseColumnGuess(cohort, endpoint).withEvent)
            .filter(row -> column.text(row).equals(codes.censored()))
            .count();
  }

  private List<CauseColumn> find() {
    if (withEvent.length == 0 || withoutEvent.length == 0) {
      return List.of();
    }
    return cohort.columns().stream()
        .filter(column -> !column.name().equals(endpoint.time()))
        .sorted(Comparator.comparing(column -> !column.name().equals(endpoint.event())))
        .flatMap(column -> fit(column).stream())
        .toList();
  }

  private Optional<CauseColumn> fit(Column column) {
    int[] all = IntStream.range(0, column.size()).toArray();
    if (LevelCounts.of(column, all, MOST_LEVELS).isEmpty()) {
      return Optional.empty();
    }
    CategoryColumn codes = column.asCategories();
    Set<String> ended = values(codes, withEvent);
    Set<String> goingOn = values(codes, withoutEvent);
    if (ended.stream().anyMatch(goingOn::contains)) {
      return Optional.empty();
    }
    int causes = ended.size() + goingOn.size() - 1;
    return censored(goingOn)
        .filter(value -> causes > 1 && 2L * causes <= withCause(codes, value))
        .map(value -> new CauseColumn(column.name(), value));
  }

  private long withCause(CategoryColumn codes, String censored) {
    return IntStream.concat(Arrays.stream(withEvent), Arrays.stream(withoutEvent))
        .filter(row -> !codes.text(row).equals(censored))
        .count();
  }

  /** The values of some rows, the empty text for none. */
  private static Set<String> values(CategoryColumn codes, int[] rows) {
    Set<String> values = new HashSet<>();
    for (int row : rows) {
      values.add(codes.text(row));
    }
    return values;
  }

  private static Optional<String> censored(Set<String> goingOn) {
    if (goingOn.size() == 1) {
      return goingOn.stream().findFirst();
    }
    return goingOn.contains("")
        ? Optional.of("")
        : goingOn.stream().filter(EventLevels::meansNoEvent).sorted().findFirst();
  }
}
