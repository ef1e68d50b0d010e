package org.riskset.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.study.CohortSpec;
import org.riskset.study.DataSource;
import picocli.CommandLine.Option;

/** Options that say how columns are read. */
final class ColumnOptions {
  @Option(
      names = "--factor",
      paramLabel = "COL[,COL...]",
      converter = ColumnList.Converter.class,
      description = "Treat number columns as categories.")
  private ColumnList factors = ColumnList.NONE;

  @Option(
      names = "--levels",
      paramLabel = "COL=A,B,C",
      converter = DeclaredLevels.Converter.class,
      description = "Order of a column's levels; repeatable.")
  private List<DeclaredLevels> levels = new ArrayList<>();

  @Option(
      names = "--reference",
      paramLabel = "COL=LEVEL",
      converter = ReferenceLevel.Converter.class,
      description = "Level that others are compared with; repeatable (default: the first).")
  private List<ReferenceLevel> references = new ArrayList<>();

  /**
   * How the cohort's columns are read. A column whose levels are declared holds categories.
   *
   * @throws DataException if an option names a column that there is not
   */
  CohortSpec cohort(DataSource source, Dictionary dictionary, Cohort cohort) throws DataException {
    Set<String> categories = new HashSet<>(factors.names());
    Map<String, List<String>> orders = new LinkedHashMap<>();
    for (DeclaredLevels declared : levels) {
      orders.put(declared.column(), declared.levels());
      categories.add(declared.column());
    }
    Map<String, String> compared = new LinkedHashMap<>();
    for (ReferenceLevel reference : references) {
      compared.put(reference.column(), reference.level());
      categories.add(reference.column());
    }
    for (String name : categories) {
      cohort.column(name);
    }
    return new CohortSpec(source, dictionary, categories, orders, compared);
  }
}
