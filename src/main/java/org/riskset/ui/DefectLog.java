package org.riskset.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.riskset.messages.MemoryShortage;
import org.riskset.messages.Message;
import org.riskset.messages.Messages;

/**
 * Keeps the trace of a defect in a file that people can send; they see one sentence. A lack of
 * memory is no defect.
 */
final class DefectLog {
  private DefectLog() {}

  /** Writes the trace and says in one sentence what to do. */
  static String record(Throwable defect) {
    return MemoryShortage.of(defect).map(Message::text).orElseGet(() -> logged(defect));
  }

  private static String logged(Throwable defect) {
    return write(defect)
        .map(file -> Messages.text("ui.defect.logged", file))
        .orElseGet(() -> Messages.text("ui.defect", String.valueOf(defect.getMessage())));
  }

  private static Optional<Path> write(Throwable defect) {
    StringWriter trace = new StringWriter();
    defect.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("riskset-defect", ".log");
      return Optional.of(Files.writeString(file, trace.toString()));
    } catch (IOException noLog) {
      // The sentence then carries the defect's own words.
      return Optional.empty();
    }
  }
}
