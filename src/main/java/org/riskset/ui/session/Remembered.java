package org.riskset.ui.session;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The newest result of long work and what it was computed for. Asked for the same again, it is not
 * computed again.
 *
 * @param <K> what a result belongs to
 * @param <V> the result
 */
public final class Remembered<K, V> {
  private @Nullable Entry<K, V> newest;

  private record Entry<K, V>(K key, V value) {}

  /**
   * The result for a key.
   *
   * @param work computes it where the newest belongs to another key
   */
  public synchronized V of(K key, Supplier<V> work) {
    Entry<K, V> known = newest;
    if (known == null || !known.key.equals(key)) {
      known = new Entry<>(key, work.get());
      newest = known;
    }
    return known.value;
  }
}
