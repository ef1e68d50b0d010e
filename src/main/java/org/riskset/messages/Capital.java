package org.riskset.messages;

import java.util.Locale;

/** Words at the start of a sentence or a heading. */
public final class Capital {
  private Capital() {}

  /** The text with a capital first letter: "deaths" is "Deaths". */
  public static String first(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
