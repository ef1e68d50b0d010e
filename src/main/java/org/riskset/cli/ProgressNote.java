package org.riskset.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.progress.Progress;

/**
 * One line on a terminal that says how far a command has come, once it has taken a second. It is
 * gone before anything else is written.
 */
final class ProgressNote implements Progress {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  private final @Nullable PrintWriter terminal;
  private final LongSupplier nanoTime;
  private final long begin;
  private String shown = "";
  private long shownAt;
  private volatile boolean cancelled;

  /**
   * A line that is not there yet.
   *
   * @param terminal where it is to stand, or null for nowhere
   * @param nanoTime a clock
   */
  ProgressNote(@Nullable PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    begin = nanoTime.getAsLong();
  }

  @Override
  public synchronized void at(double fraction) {
    if (terminal == null || cancelled) {
      return;
    }
    long now = nanoTime.getAsLong();
    if (now - begin >= PATIENCE && (shown.isEmpty() || now - shownAt >= PAUSE)) {
      shownAt = now;
      show(terminal, Messages.text("cli.progress", (int) Math.floor(100 * fraction)));
    }
  }

  private void show(PrintWriter to, String text) {
    String rest = " ".repeat(Math.max(0, shown.length() - text.length()));
    to.print("\r" + text + rest);
    to.flush();
    shown = text;
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (terminal != null && !shown.isEmpty()) {
      show(terminal, "");
      terminal.print("\r");
      terminal.flush();
    }
  }

  /** Has the command stop as soon as it can. */
  void cancel() {
    cancelled = true;
    clear();
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }
}
