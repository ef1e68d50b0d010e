package org.riskset.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks messages up in the bundle. */
public final class Messages {
  private static final String BUNDLE = "org.riskset.messages.Messages";
  private static final Locale LANGUAGE = Locale.ENGLISH;

  private Messages() {}

  /**
   * The text of a message.
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public static String text(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle(BUNDLE, LANGUAGE).getString(key);
    return new MessageFormat(pattern, LANGUAGE).format(arguments);
  }

  /** The text of a message. */
  public static String text(Message message) {
    return text(message.key(), message.arguments().toArray());
  }
}
