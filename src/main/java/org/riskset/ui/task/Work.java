package org.riskset.ui.task;

import org.riskset.progress.Progress;

/**
 * Work off the window's thread.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does it.
   *
   * @param progress hears how far it is; says that it should stop once nobody waits any more
   * @throws Exception what hinders it
   */
  T run(Progress progress) throws Exception;
}
