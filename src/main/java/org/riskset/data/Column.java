package org.riskset.data;

import java.util.List;

/** One column of a cohort: a name and one value, or a gap, per row. */
public sealed interface Column permits NumberColumn, CategoryColumn {
  /** Name in the file. */
  String name();

  /** Number of rows. */
  int size();

  /** Whether row {@code row} (from 0) has no value. */
  boolean isMissing(int row);

  /** The value as the file writes it, the empty text where missing. */
  String text(int row);

  /**
   * The column as categories. A category column is itself; the levels of a number column are its
   * distinct values in numeric order.
   */
  CategoryColumn asCategories();

  /** Distinct values in level order. */
  default List<String> levels() {
    return asCategories().levels();
  }

  /** Whether there are more distinct values than {@code most}. */
  default boolean hasMoreLevelsThan(int most) {
    return levels().size() > most;
  }

  /** Number of rows without a value. */
  default int missingCount() {
    int count = 0;
    for (int row = 0; row < size(); row++) {
      count += isMissing(row) ? 1 : 0;
    }
    return count;
  }
}
