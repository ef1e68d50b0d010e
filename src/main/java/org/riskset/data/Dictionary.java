package org.riskset.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a cohort beyond its numbers.
 *
 * @param title name of the cohort
 * @param shortTitle name where space is short
 * @param synthetic whether the rows are invented
 * @param note a sentence that belongs on every figure, or null
 * @param timeOrigin what time 0 is, or null
 * @param timeUnit unit of time, or null
 * @param columns descriptions of columns; others are described by their names
 */
public record Dictionary(
    String title,
    String shortTitle,
    boolean synthetic,
    @Nullable String note,
    @Nullable String timeOrigin,
    @Nullable String timeUnit,
    List<ColumnDescription> columns) {
  /** Copies the columns. */
  public Dictionary {
    columns = List.copyOf(columns);
  }

  /** A dictionary that knows only what the cohort is called. */
  public static Dictionary named(String title) {
    return new Dictionary(title, title, false, null, null, null, List.of());
  }

  /** The same knowledge with another unit of time. */
  public Dictionary withTimeUnit(String unit) {
    return new Dictionary(title, shortTitle, synthetic, note, timeOrigin, unit, columns);
  }

  /** What is known about a column. */
  public ColumnDescription describe(Column column) {
    ColumnDescription.Kind kind =
        column instanceof NumberColumn
            ? ColumnDescription.Kind.NUMBER
            : ColumnDescription.Kind.CATEGORY;
    return columns.stream()
        .filter(c -> c.name().equals(column.name()))
        .findFirst()
        .orElseGet(() -> ColumnDescription.unknown(column.name(), kind));
  }

  /** Label of a column, its name if it has none. */
  public String label(String column) {
    return columns.stream()
        .filter(c -> c.name().equals(column))
        .map(ColumnDescription::label)
        .findFirst()
        .orElse(column);
  }

  /** Label of a level of a column, the level itself if it has none. */
  public String levelLabel(String column, String level) {
    return columns.stream()
        .filter(c -> c.name().equals(column))
        .map(c -> c.levelLabel(level))
        .findFirst()
        .orElse(level);
  }

  /** The cohort with the levels of its text columns in declared order. */
  public Cohort applyTo(Cohort cohort) {
    Map<String, List<String>> declared = new LinkedHashMap<>();
    columns.forEach(c -> declared.put(c.name(), c.levelValues()));
    return cohort.map(
        column ->
            column instanceof CategoryColumn categories
                ? categories.withLevelOrder(declared.getOrDefault(column.name(), List.of()))
                : column);
  }
}
