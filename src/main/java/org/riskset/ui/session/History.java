package org.riskset.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Undo and redo as two stacks of immutable states around the present one.
 *
 * @param <T> an immutable state
 */
final class History<T> {
  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();
  private T present;

  History(T present) {
    this.present = present;
  }

  T present() {
    return present;
  }

  boolean canUndo() {
    return !past.isEmpty();
  }

  boolean canRedo() {
    return !future.isEmpty();
  }

  /** Makes a new state the present; what was undone is forgotten. */
  void record(T next) {
    past.push(present);
    future.clear();
    present = next;
  }

  void undo() {
    future.push(present);
    present = past.pop();
  }

  /** Goes to a state, back or forth if it is known, else as to a new one. */
  void restore(T state) {
    if (past.contains(state)) {
      while (!present.equals(state)) {
        undo();
      }
    } else if (future.contains(state)) {
      while (!present.equals(state)) {
        redo();
      }
    } else if (!present.equals(state)) {
      record(state);
    }
  }

  void redo() {
    past.push(present);
    present = future.pop();
  }
}
