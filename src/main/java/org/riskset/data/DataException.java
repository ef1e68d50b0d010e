package org.riskset.data;

import org.riskset.messages.Message;

/** An analysis cannot be carried out on these data; the message names column, row and value. */
public final class DataException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Message problem;

  /** A problem with the data. */
  public DataException(Message problem) {
    super(problem.text());
    this.problem = problem;
  }

  /** A problem with the data. */
  public DataException(String key, Object... arguments) {
    this(Message.of(key, arguments));
  }

  /** What is wrong, in terms of the message bundle. */
  public Message problem() {
    return problem;
  }
}
