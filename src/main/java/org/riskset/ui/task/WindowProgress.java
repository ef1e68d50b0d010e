package org.riskset.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.riskset.progress.Progress;

/** Tells the window how far work is, once per turn of its thread however often it hears. */
final class WindowProgress implements Progress {
  private final BooleanSupplier wanted;
  private final Executor window;
  private final DoubleConsumer heard;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile double latest;

  /**
   * Progress of some work.
   *
   * @param wanted whether somebody still waits for it
   * @param window the thread of the window
   * @param heard hears there which share is done
   */
  WindowProgress(BooleanSupplier wanted, Executor window, DoubleConsumer heard) {
    this.wanted = wanted;
    this.window = window;
    this.heard = heard;
  }

  @Override
  public void at(double fraction) {
    latest = fraction;
    if (underWay.compareAndSet(false, true)) {
      window.execute(this::tell);
    }
  }

  private void tell() {
    underWay.set(false);
    if (wanted.getAsBoolean()) {
      heard.accept(latest);
    }
  }

  @Override
  public boolean isCancelled() {
    return !wanted.getAsBoolean();
  }
}
