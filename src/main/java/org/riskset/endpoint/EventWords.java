package org.riskset.endpoint;

/**
 * How the event of an endpoint is called.
 *
 * @param singular one event: "death"
 * @param plural several: "deaths"
 * @param occurred what a patient with the event is: "dead"
 * @param notOccurred what a patient without it is: "alive"
 */
public record EventWords(String singular, String plural, String occurred, String notOccurred) {
  /** Words that fit any endpoint. */
  public static EventWords general() {
    return new EventWords("event", "events", "event", "no event");
  }
}
