package org.riskset.figure;

import org.riskset.messages.Messages;

/**
 * One line of results that stands in the plot.
 *
 * @param full as written where there is room
 * @param brief as written where there is not
 */
public record TestLine(String full, String brief) {
  /** A line of a message, whose brief form has a key of its own. */
  static TestLine of(String key, Object... arguments) {
    return new TestLine(Messages.text(key, arguments), Messages.text(key + ".brief", arguments));
  }
}
