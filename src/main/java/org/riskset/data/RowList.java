package org.riskset.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * How many rows have something in common, and which are the first of them.
 *
 * @param count number of rows
 * @param first the first of them, from 0, ascending; at most {@link Finding#ROWS_LISTED}
 */
public record RowList(int count, List<Integer> first) {
  /** Copies the rows. */
  public RowList {
    first = List.copyOf(first);
  }

  /** Rows below {@code rowCount} that pass the test. */
  public static RowList where(int rowCount, IntPredicate test) {
    List<Integer> first = new ArrayList<>();
    int count = 0;
    for (int row = 0; row < rowCount; row++) {
      if (test.test(row)) {
        count++;
        if (count <= Finding.ROWS_LISTED) {
          first.add(row);
        }
      }
    }
    return new RowList(count, first);
  }

  /** Whether there is no such row. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** The first row as people number it, from 1, in plain digits. */
  public String firstNumber() {
    return Integer.toString(first.get(0) + 1);
  }
}
