package org.riskset.study.analysis;

import java.util.Optional;
import org.riskset.data.DataException;
import org.riskset.messages.Message;

/**
 * An analysis that was carried out, or why it could not be, or that nobody wanted so far.
 *
 * @param <T> what the analysis finds
 */
public sealed interface Attempt<T> {
  /** The analysis was carried out. */
  record Done<T>(T value) implements Attempt<T> {}

  /** The analysis could not be carried out on these data. */
  record Failed<T>(Message reason) implements Attempt<T> {}

  /** The analysis has not been carried out so far. */
  record Pending<T>() implements Attempt<T> {}

  /** Whether the analysis has not been carried out so far. */
  default boolean isPending() {
    return this instanceof Pending;
  }

  /** What was found, if anything. */
  default Optional<T> found() {
    return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
  }

  /** Why nothing was found, if so. */
  default Optional<Message> failure() {
    return this instanceof Failed<T> failed ? Optional.of(failed.reason()) : Optional.empty();
  }

  /** Carries an analysis out. */
  static <T> Attempt<T> of(Analysis<T> analysis) {
    try {
      return new Done<>(analysis.run());
    } catch (DataException e) {
      return new Failed<>(e.problem());
    }
  }

  /**
   * An analysis that the data may refuse.
   *
   * @param <T> what it finds
   */
  interface Analysis<T> {
    /**
     * Carries the analysis out.
     *
     * @throws DataException if the data do not allow it
     */
    T run() throws DataException;
  }
}
