package org.riskset.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that a column name is made of. */
public final class NameWords {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private NameWords() {}

  /** The words in lower case: {@code PFS_time}, {@code pfs.time} and {@code PFSTime} are alike. */
  public static List<String> of(String name) {
    return Arrays.stream(BOUNDARY.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
