package org.riskset.statistics.sample;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Follow-up of a set of subjects: when each came under observation, when follow-up ended, whether
 * it ended with the event, and how many subjects the row stands for.
 *
 * <p>Row {@code i} is at risk on the half-open interval (entry, time]. Without entries every row is
 * at risk from the start, a time of 0 included. Rows keep the order they were given in. Instances
 * are immutable; arrays are copied in and out.
 */
public final class Observations {
  private final @Nullable Times entry;
  private final Times time;
  private final boolean[] event;
  private final double @Nullable [] weight;

  private Observations(
      @Nullable Times entry, Times time, boolean[] event, double @Nullable [] weight) {
    this.entry = entry;
    this.time = time;
    this.event = event;
    this.weight = weight;
  }

  /**
   * Right-censored observations, all at risk from the start and of weight one.
   *
   * @param time end of follow-up, finite
   * @param event whether follow-up ended with the event
   */
  public static Observations rightCensored(double[] time, boolean[] event) {
    return of(null, time, event, null);
  }

  /**
   * Observations with optional delayed entry and weights.
   *
   * @param entry start of the interval at risk, below {@code time} in each row, or null for none
   * @param time end of follow-up, finite
   * @param event whether follow-up ended with the event
   * @param weight case weights, finite and not negative, or null for weight one throughout
   * @throws IllegalArgumentException if lengths differ, a number is not finite, an interval is
   *     empty or a weight negative
   */
  public static Observations of(
      double @Nullable [] entry, double[] time, boolean[] event, double @Nullable [] weight) {
    requireLength("event", event.length, time.length);
    requireFinite("time", time);
    if (entry != null) {
      requireLength("entry", entry.length, time.length);
      requireIntervals(entry, time);
    }
    if (weight != null) {
      requireLength("weight", weight.length, time.length);
      requireFinite("weight", weight);
      requireNotNegative(weight);
    }
    return new Observations(
        entry == null ? null : Times.of(entry.clone()),
        Times.of(time.clone()),
        event.clone(),
        weight == null ? null : weight.clone());
  }

  private static void requireLength(String name, int length, int expected) {
    if (length != expected) {
      throw new IllegalArgumentException(
          name + " has " + length + " values where time has " + expected);
    }
  }

  private static void requireFinite(String name, double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(name + " must be finite, found " + value);
      }
    }
  }

  private static void requireNotNegative(double[] weight) {
    for (double w : weight) {
      if (w < 0) {
        throw new IllegalArgumentException("weight must not be negative");
      }
    }
  }

  private static void requireIntervals(double[] entry, double[] time) {
    requireFinite("entry", entry);
    for (int i = 0; i < time.length; i++) {
      if (entry[i] >= time[i]) {
        throw new IllegalArgumentException(
            "entry must lie before time, found " + entry[i] + " and " + time[i]);
      }
    }
  }

  /** Number of rows. */
  public int size() {
    return event.length;
  }

  /** Whether rows may come under observation after the start. */
  public boolean hasEntry() {
    return entry != null;
  }

  /** Whether rows carry case weights. */
  public boolean hasWeights() {
    return weight != null;
  }

  /** Start of the interval at risk of row {@code i}; negative infinity without delayed entry. */
  public double entry(int i) {
    return entry == null ? Double.NEGATIVE_INFINITY : entry.at(i);
  }

  /** End of follow-up of row {@code i}. */
  public double time(int i) {
    return time.at(i);
  }

  /** Whether follow-up of row {@code i} ended with the event. */
  public boolean event(int i) {
    return event[i];
  }

  /** Case weight of row {@code i}; one without weights. */
  public double weight(int i) {
    return weight == null ? 1 : weight[i];
  }

  /** Number of rows, unweighted, whose follow-up ended with the event. */
  public int eventCount() {
    int count = 0;
    for (boolean e : event) {
      count += e ? 1 : 0;
    }
    return count;
  }

  /** End times of follow-up, in row order. */
  public double[] times() {
    return time.toArray();
  }

  /** The distinct end times, and which of them each row has. */
  public ValueCodes timeCodes() {
    return time.codes();
  }

  /** The distinct starts of intervals at risk, and which of them each row has; none without. */
  public ValueCodes entryCodes() {
    return entry == null ? ValueCodes.of(new double[0]) : entry.codes();
  }

  /** Starts of the intervals at risk, in row order; empty without delayed entry. */
  public double[] entries() {
    return entry == null ? new double[0] : entry.toArray();
  }

  /** Weight of all events. */
  public double eventWeight() {
    double sum = 0;
    for (int i = 0; i < event.length; i++) {
      sum += event[i] ? weight(i) : 0;
    }
    return sum;
  }

  /**
   * The rows at the given indices, in that order.
   *
   * @param rows row indices, each at least 0 and below {@link #size()}
   */
  public Observations select(int[] rows) {
    boolean[] selectedEvent = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selectedEvent[i] = event[rows[i]];
    }
    return new Observations(
        entry == null ? null : entry.select(rows),
        time.select(rows),
        selectedEvent,
        select(weight, rows));
  }

  private static double @Nullable [] select(double @Nullable [] values, int[] rows) {
    if (values == null) {
      return null;
    }
    double[] selected = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      selected[i] = values[rows[i]];
    }
    return selected;
  }

  /** The same follow-up with events and censorings in each other's place. */
  public Observations reversed() {
    boolean[] censored = new boolean[event.length];
    for (int i = 0; i < event.length; i++) {
      censored[i] = !event[i];
    }
    return new Observations(entry, time, censored, weight);
  }

  /**
   * The same follow-up on a clock that starts later; who came under observation before its start is
   * at risk from the start on.
   *
   * @param start time that becomes 0, before the end of every row
   */
  public Observations from(double start) {
    double[] later = Arrays.stream(times()).map(t -> t - start).toArray();
    double[] entries =
        entry == null ? null : Arrays.stream(entries()).map(e -> Math.max(e - start, 0)).toArray();
    return of(entries, later, event, weight);
  }

  /** The same rows with other case weights. */
  public Observations withWeights(double[] weights) {
    requireLength("weight", weights.length, size());
    requireFinite("weight", weights);
    requireNotNegative(weights);
    return new Observations(entry, time, event, weights.clone());
  }
}
