package org.riskset.model;

import java.util.List;
import java.util.Map;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;

/**
 * Categories as 0/1 columns.
 *
 * @param column column of the cohort
 * @param levels levels that occur, in order
 * @param reference the level without a column
 */
record LevelCoding(String column, List<String> levels, String reference) implements VariableCoding {
  /**
   * The levels of the given rows.
   *
   * @param wanted reference level by column; the first level that occurs where absent
   * @throws DataException if the reference does not occur, or no row has a value
   */
  static LevelCoding of(CategoryColumn column, Map<String, String> wanted, int[] rows)
      throws DataException {
    List<String> used = FactorLevels.used(column, rows);
    String reference = wanted.get(column.name());
    if (reference != null && !used.contains(reference)) {
      throw new DataException(
          "model.referenceAbsent", column.name(), reference, String.join(", ", used));
    }
    if (used.isEmpty()) {
      throw new DataException("data.emptyColumn", column.name());
    }
    return new LevelCoding(column.name(), used, reference == null ? used.get(0) : reference);
  }

  private List<String> coded(boolean full) {
    return full ? levels : levels.stream().filter(level -> !level.equals(reference)).toList();
  }

  @Override
  public List<ModelColumn> columns(boolean full) {
    return coded(full).stream()
        .map(level -> new ModelColumn(column + level, column, level, full ? null : reference))
        .toList();
  }

  @Override
  public double[][] values(Cohort cohort, int[] rows, boolean full) throws DataException {
    CategoryColumn categories = cohort.column(column).asCategories();
    List<String> coded = coded(full);
    int[] place = new int[categories.levels().size()];
    for (int code = 0; code < place.length; code++) {
      String level = categories.levels().get(code);
      place[code] = levels.contains(level) ? coded.indexOf(level) : Integer.MIN_VALUE;
    }
    double[][] values = new double[coded.size()][rows.length];
    for (int i = 0; i < rows.length; i++) {
      int known = place(categories, place, rows[i]);
      if (known >= 0) {
        values[known][i] = 1;
      }
    }
    return values;
  }

  /** The column in which a row has 1, −1 if it has the reference level. */
  private int place(CategoryColumn categories, int[] place, int row) throws DataException {
    if (categories.isMissing(row)) {
      throw new DataException("model.valueMissing", column, row + 1);
    }
    int known = place[categories.code(row)];
    if (known == Integer.MIN_VALUE) {
      throw new DataException(
          "model.unknownLevel", column, row + 1, categories.text(row), String.join(", ", levels));
    }
    return known;
  }
}
