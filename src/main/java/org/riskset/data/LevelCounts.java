package org.riskset.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the rows that have each value of a column, as long as there are few values. */
public final class LevelCounts {
  private LevelCounts() {}

  /**
   * Rows per value among the given rows, in level order; values that do not occur are left out.
   * Reading stops as soon as there are too many values, so that columns of measurements are cheap.
   *
   * @param most how many values are few
   * @return empty if there are more values than {@code most}
   */
  public static Optional<Map<String, Integer>> of(Column column, int[] rows, int most) {
    return column instanceof NumberColumn numbers
        ? ofNumbers(numbers, rows, most)
        : ofCategories(column.asCategories(), rows, most);
  }

  private static Optional<Map<String, Integer>> ofNumbers(
      NumberColumn column, int[] rows, int most) {
    Map<Double, Integer> counts = new TreeMap<>();
    for (int row : rows) {
      if (!column.isMissing(row)) {
        counts.merge(column.value(row) + 0.0, 1, Integer::sum);
        if (counts.size() > most) {
          return Optional.empty();
        }
      }
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((value, count) -> named.put(NumberColumn.plain(value), count));
    return Optional.of(named);
  }

  private static Optional<Map<String, Integer>> ofCategories(
      CategoryColumn column, int[] rows, int most) {
    int[] counts = new int[column.levels().size()];
    for (int row : rows) {
      if (!column.isMissing(row)) {
        counts[column.code(row)]++;
      }
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int level = 0; level < counts.length; level++) {
      if (counts[level] > 0) {
        named.put(column.levels().get(level), counts[level]);
      }
    }
    return Arrays.stream(counts).filter(count -> count > 0).count() > most
        ? Optional.empty()
        : Optional.of(named);
  }
}
