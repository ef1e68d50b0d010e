package org.riskset.ui.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riskset.study.Study;

/**
 * Keeps the newest result of a long computation, which studies that differ in looks only share.
 *
 * @param <T> the result
 */
public final class LastResult<T> {
  private @Nullable Known<T> known;

  /** A result and what it belongs to. */
  private record Known<T>(Study key, T result) {}

  /**
   * The result of a study.
   *
   * @param key the study without what the result does not depend on
   * @param compute finds the result where it is not that of the same key as before
   */
  public synchronized T of(Study key, Supplier<T> compute) {
    Known<T> last = known;
    if (last == null || !last.key.equals(key)) {
      last = new Known<>(key, compute.get());
      known = last;
    }
    return last.result;
  }
}
