package org.riskset.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets a command end in good order when the process is interrupted (Ctrl-C) or told to end: it
 * stops computing, and removes or finishes the file that it is about to write. The exit code is
 * then that of the signal, 130 or 143, as is the custom.
 */
final class Interruption {
  private static final long MOST_SECONDS = 2;

  private final ProgressNote note;
  private final CountDownLatch ended = new CountDownLatch(1);

  /** For a command that tells this note, and is stopped by it. */
  Interruption(ProgressNote note) {
    this.note = note;
  }

  /** Runs a command; returns its exit code. */
  int watch(IntSupplier command) {
    Thread hook = new Thread(this::stop, "riskset-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return command.getAsInt();
    } finally {
      ended.countDown();
      dismiss(hook);
    }
  }

  private void stop() {
    note.cancel();
    try {
      ended.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void dismiss(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException interrupted) {
      awaitTheEnd();
    }
  }

  /**
   * The process is ending with the code of the signal. A second exit just after its hooks would put
   * another code in its place.
   */
  private static void awaitTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
