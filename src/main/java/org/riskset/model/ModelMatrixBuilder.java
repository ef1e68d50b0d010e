package org.riskset.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.statistics.sample.CovariateMatrix;

/**
 * Makes a model matrix with treatment contrasts: a number is one column; categories are one 0/1
 * column per occurring level but the reference.
 */
public final class ModelMatrixBuilder {
  private final Cohort cohort;
  private final Set<String> factors;
  private final Map<String, String> references;

  /**
   * A builder.
   *
   * @param cohort the cohort
   * @param factors number columns to treat as categories
   * @param references reference levels by column; the first occurring level where absent
   */
  public ModelMatrixBuilder(Cohort cohort, Set<String> factors, Map<String, String> references) {
    this.cohort = cohort;
    this.factors = Set.copyOf(factors);
    this.references = Map.copyOf(references);
  }

  /**
   * The matrix of the given terms on the given rows, on which no term's column is missing.
   *
   * @throws DataException if a column is absent, repeated, or lacks its reference level
   */
  public ModelMatrix build(List<Term> terms, int[] rows) throws DataException {
    List<ModelColumn> columns = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Main main) {
        addMain(main.column(), rows, columns, values);
      }
    }
    List<String> names = columns.stream().map(ModelColumn::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new DataException("model.repeatedTerm", String.join(", ", names));
    }
    double[][] matrix = values.toArray(double[][]::new);
    return new ModelMatrix(new CovariateMatrix(names, matrix, rows.length), columns);
  }

  private void addMain(String name, int[] rows, List<ModelColumn> columns, List<double[]> values)
      throws DataException {
    Column column = cohort.column(name);
    if (column instanceof NumberColumn numbers && !factors.contains(name)) {
      columns.add(new ModelColumn(name, name, null, null));
      values.add(Arrays.stream(rows).mapToDouble(numbers::value).toArray());
      return;
    }
    CategoryColumn categories = column.asCategories();
    String reference = reference(categories, rows);
    for (String level : FactorLevels.used(categories, rows)) {
      if (!level.equals(reference)) {
        int code = categories.levels().indexOf(level);
        columns.add(new ModelColumn(name + level, name, level, reference));
        values.add(
            Arrays.stream(rows).mapToDouble(r -> categories.code(r) == code ? 1 : 0).toArray());
      }
    }
  }

  private String reference(CategoryColumn column, int[] rows) throws DataException {
    List<String> used = FactorLevels.used(column, rows);
    String wanted = references.get(column.name());
    if (wanted != null && !used.contains(wanted)) {
      throw new DataException(
          "model.referenceAbsent", column.name(), wanted, String.join(", ", used));
    }
    if (used.isEmpty()) {
      throw new DataException("data.emptyColumn", column.name());
    }
    return wanted != null ? wanted : used.get(0);
  }
}
