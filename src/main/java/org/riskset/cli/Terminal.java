package org.riskset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is looking. */
final class Terminal {
  private static final int KIND = 0xF000;
  private static final int CHARACTER_DEVICE = 0x2000;

  private Terminal() {}

  /**
   * Whether standard error is a terminal. Java knows that of standard input and output together
   * only; where the system does not say (Windows), the answer is no.
   */
  static boolean isStandardError() {
    return !"dumb".equals(System.getenv("TERM")) && isTerminal(Path.of("/dev/fd/2"));
  }

  /** Whether a file is a device of characters other than the one that swallows all. */
  static boolean isTerminal(Path file) {
    try {
      int mode = (Integer) Files.getAttribute(file, "unix:mode");
      Object device = Files.getAttribute(file, "unix:rdev");
      return (mode & KIND) == CHARACTER_DEVICE
          && !device.equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }
}
