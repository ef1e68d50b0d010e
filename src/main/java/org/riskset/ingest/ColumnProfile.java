package org.riskset.ingest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Column;
import org.riskset.data.NameWords;
import org.riskset.data.NumberColumn;

/** What the scan for identifiers sees of a column: words of its name and distinct values. */
final class ColumnProfile {
  /** Enough rows to tell shapes; a million numbers need not all be looked at. */
  private static final int ROWS_SEEN = 10_000;

  private final Column column;
  private final List<String> words;
  private final List<String> values;
  private final int rowsSeen;

  ColumnProfile(Column column) {
    this.column = column;
    this.words = NameWords.of(column.name());
    Set<String> distinct = new LinkedHashSet<>();
    int seen = 0;
    for (int row = 0; row < Math.min(ROWS_SEEN, column.size()); row++) {
      if (!column.isMissing(row)) {
        distinct.add(column.text(row));
        seen++;
      }
    }
    this.values = List.copyOf(distinct);
    this.rowsSeen = seen;
  }

  String name() {
    return column.name();
  }

  boolean isText() {
    return column instanceof CategoryColumn;
  }

  /** Whether the name has one of these words. */
  boolean isNamed(Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }

  /** Number of different values among the rows seen. */
  int distinct() {
    return values.size();
  }

  /** Whether no value occurs twice, in at least this many rows. */
  boolean isDifferentInEveryRow(int atLeast) {
    return rowsSeen >= atLeast && values.size() == rowsSeen;
  }

  /** Whether most of the rows have a value of their own. */
  boolean isMostlyDifferent(int atLeast) {
    return rowsSeen >= atLeast && values.size() >= 0.8 * rowsSeen;
  }

  /** Whether at least half of the different values match. */
  boolean isMostly(Pattern pattern) {
    return !values.isEmpty() && 2 * count(v -> pattern.matcher(v).matches()) >= values.size();
  }

  /** Whether a value of the whole column contains a match. */
  boolean holdsAny(Pattern pattern) {
    return isText() && column.levels().stream().anyMatch(level -> pattern.matcher(level).find());
  }

  boolean isAnyAbove(double limit) {
    return column instanceof NumberColumn numbers
        && Arrays.stream(numbers.values()).anyMatch(value -> value > limit);
  }

  double meanLength() {
    return values.stream().mapToInt(String::length).average().orElse(0);
  }

  /** Whether the values are a running number, perhaps after a common prefix. */
  boolean isRunningNumber() {
    String prefix = values.isEmpty() ? "" : values.get(0).replaceAll("[0-9]+$", "");
    Set<String> numbers = new LinkedHashSet<>();
    for (String value : values) {
      String rest = value.startsWith(prefix) ? value.substring(prefix.length()) : "";
      if (!rest.matches("[0-9]{1,9}") || Integer.parseInt(rest) > 2 * column.size()) {
        return false;
      }
      numbers.add(rest);
    }
    return numbers.size() == values.size() && !values.isEmpty();
  }

  /** What the values look like: digits as 9, letters as a, so that nothing is given away. */
  String example() {
    return values.isEmpty() ? "" : values.get(0).replaceAll("[0-9]", "9").replaceAll("\\p{L}", "a");
  }

  private long count(Predicate<String> test) {
    return values.stream().filter(test).count();
  }
}
