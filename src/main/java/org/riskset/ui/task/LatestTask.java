package org.riskset.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Runs requests one after another away from the window's thread and delivers only the newest: a
 * request made while another is under way stops the older one and makes its result stale.
 *
 * @param <T> what a request yields
 */
public final class LatestTask<T> {
  private final Executor background;
  private final Executor window;
  private final DoubleConsumer heard;
  private final AtomicLong newest = new AtomicLong();

  /**
   * A runner of requests.
   *
   * @param background where requests run, one thread
   * @param window where results are delivered: the thread of the window
   */
  public LatestTask(Executor background, Executor window) {
    this(background, window, fraction -> {});
  }

  /**
   * A runner of requests that tells how far they are.
   *
   * @param background where requests run, one thread
   * @param window where results are delivered: the thread of the window
   * @param heard hears on the window's thread which share of the newest request is done
   */
  public LatestTask(Executor background, Executor window, DoubleConsumer heard) {
    this.background = background;
    this.window = window;
    this.heard = heard;
  }

  /**
   * Asks for work to be done.
   *
   * @param work runs in the background unless a newer request came before its turn
   * @param done receives the result unless a newer request came meanwhile
   * @param failed receives what the work threw, likewise
   */
  public void request(Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    long number = newest.incrementAndGet();
    background.execute(() -> run(number, work, done, failed));
  }

  /** Stops the newest request; nobody hears of it any more. */
  public void cancel() {
    newest.incrementAndGet();
  }

  private void run(long number, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
    if (!isNewest(number)) {
      return;
    }
    try {
      T result = work.run(new WindowProgress(() -> isNewest(number), window, heard));
      deliver(number, () -> done.accept(result));
    } catch (Exception e) {
      deliver(number, () -> failed.accept(e));
    } catch (OutOfMemoryError tooLarge) {
      // What filled the memory is given up with the work: the window can go on.
      deliver(number, () -> failed.accept(new IllegalStateException(tooLarge)));
    }
  }

  private boolean isNewest(long number) {
    return number == newest.get();
  }

  private void deliver(long number, Runnable delivery) {
    window.execute(
        () -> {
          if (isNewest(number)) {
            delivery.run();
          }
        });
  }
}
