package org.riskset.endpoint;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which columns make an endpoint, and how people call it.
 *
 * @param id short identifier, unique in a study
 * @param label name for people
 * @param time column with the end of follow-up
 * @param entry column with the start of the interval at risk, or null for the start
 * @param event column that tells whether the event happened
 * @param eventValues values of {@code event} that are the event; empty: 1, true or yes
 * @param words how the event is called
 * @param note a sentence that readers of this endpoint must know, or null
 */
public record EndpointDefinition(
    String id,
    String label,
    String time,
    @Nullable String entry,
    String event,
    List<String> eventValues,
    EventWords words,
    @Nullable String note) {
  /** Copies the values. */
  public EndpointDefinition {
    eventValues = List.copyOf(eventValues);
  }

  /** An endpoint on the given columns with general wording. */
  public static EndpointDefinition of(
      String time, @Nullable String entry, String event, List<String> eventValues) {
    return new EndpointDefinition(
        "endpoint", "Survival", time, entry, event, eventValues, EventWords.general(), null);
  }

  /** Column with the start of the interval at risk. */
  public Optional<String> entryColumn() {
    return Optional.ofNullable(entry);
  }

  /** The columns that make the endpoint. */
  public List<String> columns() {
    return entry == null ? List.of(time, event) : List.of(time, entry, event);
  }

  /** The same follow-up with an event that another column tells. */
  public EndpointDefinition withEvent(String column, List<String> values) {
    return new EndpointDefinition(id, label, time, entry, column, values, words, note);
  }

  /** The same endpoint with other event values. */
  public EndpointDefinition withEventValues(List<String> values) {
    return new EndpointDefinition(id, label, time, entry, event, values, words, note);
  }
}
