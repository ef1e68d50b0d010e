package org.riskset.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private static final int FEW = 1 << 16;

  private static final int NONE = -1;

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
    double keyCount = keyCount(categories);
    return keyCount > FEW ? sorted(categories, rows) : marked(categories, rows, (int) keyCount);
  }

  /** Groups of few combinations, each of which has a place in a table. */
  private static Grouping marked(List<CategoryColumn> categories, int[] rows, int keyCount) {
    int[] keys = new int[rows.length];
    int[] example = new int[keyCount];
    Arrays.fill(example, NONE);
    for (int i = 0; i < rows.length; i++) {
      keys[i] = (int) key(categories, rows[i]);
      example[keys[i]] = rows[i];
    }
    int[] code = new int[keyCount];
    List<String> labels = new ArrayList<>();
    for (int key = 0; key < keyCount; key++) {
      code[key] = labels.size();
      if (example[key] != NONE) {
        labels.add(label(categories, example[key]));
      }
    }
    for (int i = 0; i < keys.length; i++) {
      keys[i] = code[keys[i]];
    }
    return new Grouping(labels, keys);
  }

  private static Grouping sorted(List<CategoryColumn> categories, int[] rows) {
    long[] keys = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      keys[i] = key(categories, rows[i]);
    }
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    int[] codes = new int[rows.length];
    String[] labels = new String[distinct.length];
    for (int i = 0; i < rows.length; i++) {
      codes[i] = Arrays.binarySearch(distinct, keys[i]);
      if (labels[codes[i]] == null) {
        labels[codes[i]] = label(categories, rows[i]);
      }
    }
    return new Grouping(List.of(labels), codes);
  }

  /** How many combinations the levels have, occurring or not. */
  private static double keyCount(List<CategoryColumn> columns) {
    double count = 1;
    for (CategoryColumn column : columns) {
      count *= column.levels().size();
    }
    return count;
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
