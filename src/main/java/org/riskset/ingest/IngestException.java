package org.riskset.ingest;

import org.riskset.messages.Message;

/** A file could not be read; the message names file, row, column and value, and what to do. */
public final class IngestException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message problem;

  /** A problem with a file. */
  public IngestException(Message problem) {
    super(problem.text());
    this.problem = problem;
  }

  /** A problem with a file. */
  public IngestException(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  /** What is wrong, in terms of the message bundle. */
  public Message problem() {
    return problem;
  }
}
