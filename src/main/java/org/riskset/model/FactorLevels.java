package org.riskset.model;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.CategoryColumn;

/** Levels of a categorical column among certain rows. */
public final class FactorLevels {
  private FactorLevels() {}

  /** Levels that occur in the given rows, in level order. */
  public static List<String> used(CategoryColumn column, int[] rows) {
    boolean[] seen = new boolean[column.levels().size()];
    for (int row : rows) {
      if (!column.isMissing(row)) {
        seen[column.code(row)] = true;
      }
    }
    List<String> used = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        used.add(column.levels().get(i));
      }
    }
    return used;
  }
}
