package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.riskset.data.CategoryColumn;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.FactorLevels;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelMatrix;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;

/** Lays estimates out by term and level, with the patients and events behind each. */
final class RegressionTable {
  private final StudySample sample;
  private final SurvivalData data;
  private final ModelMatrix matrix;
  private final Map<String, Coefficient> multivariable;
  private final Map<String, Coefficient> univariable;

  RegressionTable(
      StudySample sample,
      SurvivalData data,
      ModelMatrix matrix,
      Map<String, Coefficient> multivariable,
      Map<String, Coefficient> univariable) {
    this.sample = sample;
    this.data = data;
    this.matrix = matrix;
    this.multivariable = multivariable;
    this.univariable = univariable;
  }

  List<TermRows> rows(List<Term> terms) throws DataException {
    List<TermRows> rows = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Main main) {
        rows.add(rows(main.column()));
      }
    }
    return rows;
  }

  private TermRows rows(String variable) throws DataException {
    List<ModelColumn> columns =
        matrix.columns().stream().filter(c -> c.variable().equals(variable)).toList();
    Dictionary dictionary = sample.study().cohort().dictionary();
    String unit =
        Objects.requireNonNullElse(
            dictionary.describe(sample.cohort().column(variable)).unit(), "");
    boolean number = columns.size() == 1 && columns.get(0).levelValue().isEmpty();
    List<TermLevel> levels =
        number ? List.of(numberRow(columns.get(0), unit)) : levelRows(variable, columns);
    return new TermRows(variable, dictionary.label(variable), unit, levels);
  }

  private TermLevel numberRow(ModelColumn column, String unit) {
    return new TermLevel(
        null,
        unit,
        false,
        data.size(),
        data.observations().eventCount(),
        multivariable.get(column.name()),
        univariable.get(column.name()));
  }

  private List<TermLevel> levelRows(String variable, List<ModelColumn> columns)
      throws DataException {
    CategoryColumn categories = sample.cohort().column(variable).asCategories();
    List<TermLevel> rows = new ArrayList<>();
    for (String level : FactorLevels.used(categories, data.rows())) {
      String name =
          columns.stream()
              .filter(c -> c.levelValue().filter(level::equals).isPresent())
              .map(ModelColumn::name)
              .findFirst()
              .orElse("");
      int[] members = members(categories, level);
      rows.add(
          new TermLevel(
              level,
              sample.study().cohort().dictionary().levelLabel(variable, level),
              name.isEmpty(),
              members.length,
              data.observations().select(members).eventCount(),
              multivariable.get(name),
              univariable.get(name)));
    }
    return rows;
  }

  /** Observations that have the level. */
  private int[] members(CategoryColumn column, String level) {
    int[] rows = data.rows();
    int code = column.levels().indexOf(level);
    int[] found = new int[rows.length];
    int count = 0;
    for (int i = 0; i < rows.length; i++) {
      if (column.code(rows[i]) == code) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
