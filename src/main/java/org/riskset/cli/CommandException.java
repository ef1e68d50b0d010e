package org.riskset.cli;

import org.riskset.messages.Message;

/** A command cannot go on, for a reason that is not in the data. */
final class CommandException extends Exception {
  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandException(int exitCode, Message problem) {
    super(problem.text());
    this.exitCode = exitCode;
  }

  /** The command line asks for something that there is not. */
  static CommandException usage(String key, Object... arguments) {
    return usage(Message.of(key, arguments));
  }

  /** The command line asks for something that there is not. */
  static CommandException usage(Message problem) {
    return new CommandException(ExitCode.USAGE, problem);
  }

  /** A file cannot be read or written. */
  static CommandException file(String key, Object... arguments) {
    return file(Message.of(key, arguments));
  }

  /** A file cannot be read or written. */
  static CommandException file(Message problem) {
    return new CommandException(ExitCode.INPUT_OUTPUT, problem);
  }

  int exitCode() {
    return exitCode;
  }
}
