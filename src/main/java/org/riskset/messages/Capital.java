package org.riskset.messages;

import java.util.Locale;

/** Words at the start of a sentence or a heading, and within one. */
public final class Capital {
  private Capital() {}

  /** The text with a capital first letter: "deaths" is "Deaths". */
  public static String first(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A label as it stands within a sentence: "Arm" is "arm", "EBV DNA" stays. */
  public static String inSentence(String label) {
    boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
    return word ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
  }
}
