package org.riskset.statistics.sample;

import java.util.Arrays;

/**
 * Follow-up that ends with one of several causes, or is censored. Immutable; the causes are copied
 * in.
 */
public final class CompetingEvents {
  /** The cause of a row that is censored. */
  public static final int CENSORED = -1;

  private final Observations observations;
  private final int[] cause;
  private final int causeCount;

  private CompetingEvents(Observations observations, int[] cause, int causeCount) {
    this.observations = observations;
    this.cause = cause;
    this.causeCount = causeCount;
  }

  /**
   * Follow-up with causes.
   *
   * @param observations who was followed and how long; an event of it is an event of any cause
   * @param cause cause of each row from 0, {@link #CENSORED} for a censored one
   * @param causeCount number of causes, those without events included
   * @throws IllegalArgumentException if lengths differ, or a row has a cause and no event or the
   *     reverse
   */
  public static CompetingEvents of(Observations observations, int[] cause, int causeCount) {
    if (cause.length != observations.size()) {
      throw new IllegalArgumentException(
          "cause has " + cause.length + " values where there are " + observations.size());
    }
    for (int i = 0; i < cause.length; i++) {
      if (cause[i] < CENSORED || cause[i] >= causeCount) {
        throw new IllegalArgumentException("no cause has the number " + cause[i]);
      }
      if (observations.event(i) != (cause[i] != CENSORED)) {
        throw new IllegalArgumentException("row " + i + " has an event without a cause, or none");
      }
    }
    return new CompetingEvents(observations, cause.clone(), causeCount);
  }

  /** Follow-up to the event of any cause. */
  public Observations observations() {
    return observations;
  }

  /** Number of rows. */
  public int size() {
    return cause.length;
  }

  /** Number of causes. */
  public int causeCount() {
    return causeCount;
  }

  /** Cause of row {@code i}, {@link #CENSORED} if it is censored. */
  public int cause(int i) {
    return cause[i];
  }

  /** Weight of the events of one cause. */
  public double eventWeight(int of) {
    double sum = 0;
    for (int i = 0; i < cause.length; i++) {
      sum += cause[i] == of ? observations.weight(i) : 0;
    }
    return sum;
  }

  /** Number of rows, unweighted, with an event of one cause. */
  public int eventCount(int of) {
    return (int) Arrays.stream(cause).filter(c -> c == of).count();
  }

  /** The rows at the given indices, in that order. */
  public CompetingEvents select(int[] rows) {
    int[] selected = Arrays.stream(rows).map(i -> cause[i]).toArray();
    return new CompetingEvents(observations.select(rows), selected, causeCount);
  }
}
