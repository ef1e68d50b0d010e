package org.riskset.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to one stream, messages to the other, both in UTF-8; and who
 * hears how far it is.
 */
final class Console {
  private final OutputStream results;
  private final PrintWriter messages;
  private final ProgressNote progress;

  /** Streams that nobody looks at while a command runs. */
  Console(OutputStream results, OutputStream messages) {
    this(results, messages, false);
  }

  private Console(OutputStream results, OutputStream messages, boolean terminal) {
    this.results = results;
    this.messages = new PrintWriter(messages, true, StandardCharsets.UTF_8);
    progress = new ProgressNote(terminal ? this.messages : null, System::nanoTime);
  }

  /**
   * The standard streams of the process. They are opened by descriptor, since a {@link
   * java.io.PrintStream} would swallow the error of a reader that has gone away.
   */
  static Console ofProcess() {
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.isStandardError());
  }

  /** Hears of long work; shown where messages go to a terminal. */
  ProgressNote progress() {
    return progress;
  }

  /**
   * Writes a result.
   *
   * @throws CommandException if nobody reads it
   */
  void print(String text) throws CommandException {
    progress.clear();
    try {
      results.write(text.getBytes(StandardCharsets.UTF_8));
      results.flush();
    } catch (IOException e) {
      throw CommandException.file("cli.outputFailed", String.valueOf(e.getMessage()));
    }
  }

  /** Tells the person something that is not part of the result. */
  void tell(String message) {
    progress.clear();
    messages.println(message);
    messages.flush();
  }
}
