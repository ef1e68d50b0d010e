package org.riskset.endpoint;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;

/** An endpoint row by row. */
final class EndpointRows {
  private final EndpointDefinition definition;
  private final NumberColumn time;
  private final @Nullable NumberColumn entry;
  private final Column eventColumn;
  private final EventCoding events;

  private EndpointRows(
      EndpointDefinition definition,
      NumberColumn time,
      @Nullable NumberColumn entry,
      Column eventColumn,
      EventCoding events) {
    this.definition = definition;
    this.time = time;
    this.entry = entry;
    this.eventColumn = eventColumn;
    this.events = events;
  }

  static EndpointRows of(Cohort cohort, EndpointDefinition definition) throws DataException {
    Column event = cohort.column(definition.event());
    return new EndpointRows(
        definition,
        cohort.numbers(definition.time()),
        definition.entry() == null ? null : cohort.numbers(definition.entry()),
        event,
        EventCoding.of(event, definition.eventValues()));
  }

  EndpointDefinition definition() {
    return definition;
  }

  EndpointKind kind() {
    return EndpointKind.of(definition);
  }

  int size() {
    return time.size();
  }

  boolean hasTime(int row) {
    return !time.isMissing(row);
  }

  boolean hasEvent(int row) {
    return !eventColumn.isMissing(row);
  }

  /** Whether time and event are both there. */
  boolean isComplete(int row) {
    return hasTime(row) && hasEvent(row);
  }

  double time(int row) {
    return time.value(row);
  }

  String timeText(int row) {
    return time.text(row);
  }

  /** Start of the interval at risk, below every time without delayed entry. */
  double entry(int row) {
    return entry == null ? Double.NEGATIVE_INFINITY : entry.value(row);
  }

  boolean hasEntry() {
    return entry != null;
  }

  /** Whether the event happened; the row must have a value. */
  boolean isEvent(int row) {
    return hasEvent(row) && events.isEvent(row);
  }

  int count(IntPredicate test) {
    int count = 0;
    for (int row = 0; row < size(); row++) {
      count += test.test(row) ? 1 : 0;
    }
    return count;
  }
}
