package org.riskset.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column and what is said about it: {@code COL} or {@code COL=TEXT}.
 *
 * @param column name of the column
 * @param text what stands behind the equals sign, or null without one
 */
record ColumnAndText(String column, @Nullable String text) {
  private static final Pattern BACKTICKS = Pattern.compile("`([^`]+)`(?:=(.*))?", Pattern.DOTALL);

  /** Splits at the closing backtick where the name is quoted, else at the first equals sign. */
  static ColumnAndText of(String value) {
    Matcher quoted = BACKTICKS.matcher(value);
    if (quoted.matches()) {
      return new ColumnAndText(quoted.group(1), quoted.group(2));
    }
    int equals = value.indexOf('=');
    return equals < 0
        ? new ColumnAndText(value, null)
        : new ColumnAndText(value.substring(0, equals), value.substring(equals + 1));
  }

  /** A column name without its backticks, if it has any. */
  static String unquoted(String name) {
    Matcher quoted = BACKTICKS.matcher(name);
    return quoted.matches() && quoted.group(2) == null ? quoted.group(1) : name;
  }

  Optional<String> value() {
    return Optional.ofNullable(text);
  }
}
