package org.riskset.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;

/**
 * How often each value of an event column occurs among the rows that have a time, and which values
 * are the event: what a person must see to notice an event coded the wrong way round.
 *
 * @param column the event column
 * @param values its values in level order
 * @param missing rows with a time but without a value
 */
public record EventTally(String column, List<Value> values, int missing) {
  /**
   * One value of an event column.
   *
   * @param value as the file writes it
   * @param count rows that have it
   * @param event whether it is the event
   */
  public record Value(String value, int count, boolean event) {}

  /** Copies the values. */
  public EventTally {
    values = List.copyOf(values);
  }

  /**
   * The values of an endpoint's event column.
   *
   * @throws DataException if a column is absent or the event column cannot be read
   */
  public static EventTally of(Cohort cohort, EndpointDefinition endpoint) throws DataException {
    Column time = cohort.column(endpoint.time());
    CategoryColumn events = cohort.column(endpoint.event()).asCategories();
    EventCoding coding = EventCoding.of(events, endpoint.eventValues());
    int[] counts = new int[events.levels().size()];
    int missing = 0;
    for (int row = 0; row < cohort.rowCount(); row++) {
      if (!time.isMissing(row) && events.isMissing(row)) {
        missing++;
      } else if (!time.isMissing(row)) {
        counts[events.code(row)]++;
      }
    }
    List<Value> values = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      values.add(new Value(events.levels().get(code), counts[code], coding.isEventLevel(code)));
    }
    return new EventTally(endpoint.event(), values, missing);
  }

  /** Rows with the event. */
  public int events() {
    return values.stream().filter(Value::event).mapToInt(Value::count).sum();
  }

  /** Rows with a time and a value. */
  public int total() {
    return values.stream().mapToInt(Value::count).sum();
  }
}
