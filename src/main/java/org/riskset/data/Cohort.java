package org.riskset.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table of patients, stored by column. Immutable. */
public final class Cohort {
  private final int rowCount;
  private final Map<String, Column> columns;

  /**
   * A cohort.
   *
   * @param rowCount number of rows
   * @param columns columns of that length with distinct names
   * @throws IllegalArgumentException if a length differs or a name repeats
   */
  public Cohort(int rowCount, List<? extends Column> columns) {
    Map<String, Column> byName = new LinkedHashMap<>();
    for (Column column : columns) {
      if (column.size() != rowCount || byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException(
            "column " + column.name() + " repeats or does not have " + rowCount + " rows");
      }
    }
    this.rowCount = rowCount;
    this.columns = byName;
  }

  /** Number of rows. */
  public int rowCount() {
    return rowCount;
  }

  /** Columns in file order. */
  public List<Column> columns() {
    return List.copyOf(columns.values());
  }

  /** Column names in file order. */
  public List<String> columnNames() {
    return new ArrayList<>(columns.keySet());
  }

  /** The column of that name, if there is one. */
  public Optional<Column> find(String name) {
    return Optional.ofNullable(columns.get(name));
  }

  /**
   * The column of that name.
   *
   * @throws DataException if there is none; the message offers the nearest name
   */
  public Column column(String name) throws DataException {
    Column column = columns.get(name);
    if (column == null) {
      String all = String.join(", ", columns.keySet());
      Optional<String> near = NearestName.to(name, columns.keySet());
      throw near.isPresent()
          ? new DataException("data.unknownColumnNear", name, near.get(), all)
          : new DataException("data.unknownColumn", name, all);
    }
    return column;
  }

  /**
   * The numeric column of that name.
   *
   * @throws DataException if there is none or it holds text; the message names the first such row
   */
  public NumberColumn numbers(String name) throws DataException {
    Column column = column(name);
    if (column instanceof NumberColumn numbers) {
      return numbers;
    }
    for (int row = 0; row < rowCount; row++) {
      if (!column.isMissing(row) && Double.isNaN(NumberText.parse(column.text(row)))) {
        throw new DataException("data.textInNumberColumn", name, row + 1, column.text(row));
      }
    }
    throw new DataException("data.emptyColumn", name);
  }

  /** The same cohort with each column replaced by what {@code change} makes of it. */
  public Cohort map(Function<Column, Column> change) {
    return new Cohort(rowCount, columns.values().stream().map(change).toList());
  }

  /** The same cohort with further columns of other names. */
  public Cohort with(List<? extends Column> more) {
    List<Column> all = new ArrayList<>(columns.values());
    all.addAll(more);
    return new Cohort(rowCount, all);
  }

  /** The name wanted, or one like it that no column has. */
  public String unusedName(String wanted) {
    String name = wanted;
    while (columns.containsKey(name)) {
      name = name + "_";
    }
    return name;
  }
}
