package org.riskset.figure.export;

import org.riskset.messages.Message;

/** A figure cannot be exported as asked; the message says what can be. */
public final class FigureExportException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message problem;

  /** A problem with what was asked. */
  public FigureExportException(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  private FigureExportException(Message problem) {
    super(problem.text());
    this.problem = problem;
  }

  /** What is wrong, in terms of the message bundle. */
  public Message problem() {
    return problem;
  }
}
