package org.riskset.ui;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.riskset.data.DataException;
import org.riskset.ingest.IngestException;
import org.riskset.messages.Messages;
import org.riskset.study.json.StudyWriteException;

/** Says why a file could not be opened or written. */
final class ProblemWords {
  private ProblemWords() {}

  /** The reason in one or two sentences; empty if it is none that files give. */
  static Optional<String> of(Exception reason) {
    if (reason instanceof IngestException problem) {
      return Optional.of(problem.problem().text());
    }
    if (reason instanceof DataException problem) {
      return Optional.of(problem.problem().text());
    }
    if (reason instanceof StudyWriteException problem) {
      return Optional.of(problem.problem().text());
    }
    if (reason instanceof NoSuchFileException missing) {
      return Optional.of(Messages.text("ui.file.missing", missing.getFile()));
    }
    if (reason instanceof AccessDeniedException denied) {
      return Optional.of(Messages.text("ui.file.denied", denied.getFile()));
    }
    return reason instanceof java.io.IOException
        ? Optional.of(Messages.text("ui.file.failed", String.valueOf(reason.getMessage())))
        : Optional.empty();
  }
}
