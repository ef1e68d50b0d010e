package org.riskset.messages;

import java.util.Optional;

/** Says that there was not memory enough, which is no defect of the program. */
public final class MemoryShortage {
  private static final long MEGABYTE = 1 << 20;

  private MemoryShortage() {}

  /** What to do about a failure; empty if it has another reason than too little memory. */
  public static Optional<Message> of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        long most = Runtime.getRuntime().maxMemory() / MEGABYTE;
        return Optional.of(
            Message.of("memory.short", Long.toString(most), Long.toString(2 * most)));
      }
    }
    return Optional.empty();
  }
}
