package org.riskset.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Runs requests one after another away from the window's thread and delivers only the newest: a
 * request made while another is under way makes the older one's result stale.
 *
 * @param <T> what a request yields
 */
public final class LatestTask<T> {
  private final Executor background;
  private final Executor window;
  private final AtomicLong newest = new AtomicLong();

  /**
   * A runner of requests.
   *
   * @param background where requests run, one thread
   * @param window where results are delivered: the thread of the window
   */
  public LatestTask(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /**
   * Asks for work to be done.
   *
   * @param work runs in the background unless a newer request came before its turn
   * @param done receives the result unless a newer request came meanwhile
   * @param failed receives what the work threw, likewise
   */
  public void request(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    long number = newest.incrementAndGet();
    background.execute(() -> run(number, work, done, failed));
  }

  private void run(long number, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (number != newest.get()) {
      return;
    }
    try {
      T result = work.call();
      deliver(number, () -> done.accept(result));
    } catch (Exception e) {
      deliver(number, () -> failed.accept(e));
    }
  }

  private void deliver(long number, Runnable delivery) {
    window.execute(
        () -> {
          if (number == newest.get()) {
            delivery.run();
          }
        });
  }
}
