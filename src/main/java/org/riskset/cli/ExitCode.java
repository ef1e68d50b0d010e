package org.riskset.cli;

/** Exit codes, part of the stable interface. */
final class ExitCode {
  /** The command did what it was asked. */
  static final int DONE = 0;

  /** The analysis could not be carried out on these data; {@code check} found something. */
  static final int NOT_CARRIED_OUT = 1;

  /** The command line itself is wrong. */
  static final int USAGE = 2;

  /** The input could not be read or the output not written. */
  static final int INPUT_OUTPUT = 3;

  /** A defect of the program. */
  static final int DEFECT = 70;

  /** The person stopped the command, as shells count it: 128 and the number of the signal. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
