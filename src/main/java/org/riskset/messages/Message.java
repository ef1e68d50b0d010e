package org.riskset.messages;

import java.util.List;

/**
 * Something to tell a person: a key of the message bundle and what fills its gaps.
 *
 * @param key key in the bundle
 * @param arguments values for the placeholders, in order
 */
public record Message(String key, List<Object> arguments) {
  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with the given arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** The text for people. */
  public String text() {
    return Messages.text(this);
  }
}
