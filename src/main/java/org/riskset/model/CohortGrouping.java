package org.riskset.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.statistics.sample.Grouping;

/**
 * Groups or strata that columns of a cohort form: the levels of one column, or the combinations of
 * several that occur, the last column varying fastest.
 */
public final class CohortGrouping {
  /** Label of the only group where no column forms groups. */
  public static final String ALL = "all";

  private CohortGrouping() {}

  /**
   * Groups of the given rows, on which none of the columns is missing.
   *
   * @param cohort the cohort
   * @param columns grouping columns; none: one group of all rows
   * @param rows rows from 0
   * @return one code per row; only groups that occur in these rows
   * @throws DataException if a column is absent
   */
  public static Grouping of(Cohort cohort, List<String> columns, int[] rows) throws DataException {
    if (columns.isEmpty()) {
      return Grouping.single(ALL, rows.length);
    }
    List<CategoryColumn> categories = new ArrayList<>();
    for (String name : columns) {
      categories.add(cohort.column(name).asCategories());
    }
    TreeMap<Long, String> labels = new TreeMap<>();
    long[] keys = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      keys[i] = key(categories, row);
      labels.computeIfAbsent(keys[i], k -> label(categories, row));
    }
    List<Long> order = List.copyOf(labels.keySet());
    TreeMap<Long, Integer> codes = new TreeMap<>();
    order.forEach(key -> codes.put(key, codes.size()));
    int[] groupCodes = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      groupCodes[i] = codes.getOrDefault(keys[i], 0);
    }
    return new Grouping(List.copyOf(labels.values()), groupCodes);
  }

  private static long key(List<CategoryColumn> columns, int row) {
    long key = 0;
    for (CategoryColumn column : columns) {
      key = key * column.levels().size() + column.code(row);
    }
    return key;
  }

  private static String label(List<CategoryColumn> columns, int row) {
    if (columns.size() == 1) {
      return columns.get(0).text(row);
    }
    return String.join(", ", columns.stream().map(c -> c.name() + "=" + c.text(row)).toList());
  }
}
