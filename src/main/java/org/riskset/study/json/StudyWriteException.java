package org.riskset.study.json;

import org.riskset.messages.Message;

/** A study could not be saved; what was there before is still there. */
public final class StudyWriteException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message problem;

  /** A problem with saving. */
  public StudyWriteException(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  private StudyWriteException(Message problem) {
    super(problem.text());
    this.problem = problem;
  }

  /** What is wrong, in terms of the message bundle. */
  public Message problem() {
    return problem;
  }
}
