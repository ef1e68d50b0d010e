package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.DataException;
import org.riskset.data.Dictionary;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.FactorLevels;
import org.riskset.model.ModelColumn;
import org.riskset.model.ModelDesign;
import org.riskset.model.Term;
import org.riskset.statistics.cox.Coefficient;

/** Lays estimates out by term and level, with the patients and events behind each. */
final class RegressionTable {
  private final StudySample sample;
  private final SurvivalData data;
  private final ModelDesign design;
  private final Dictionary dictionary;
  private final Map<String, Coefficient> multivariable;
  private final Map<String, Coefficient> univariable;

  RegressionTable(
      StudySample sample,
      SurvivalData data,
      ModelDesign design,
      Map<String, Coefficient> multivariable,
      Map<String, Coefficient> univariable) {
    this.sample = sample;
    this.data = data;
    this.design = design;
    this.dictionary = sample.study().cohort().dictionary();
    this.multivariable = multivariable;
    this.univariable = univariable;
  }

  /** All terms in the order of the model. */
  List<TermRows> rows() throws DataException {
    List<TermRows> rows = new ArrayList<>();
    for (Term term : design.terms()) {
      rows.add(rows(term));
    }
    return rows;
  }

  private TermRows rows(Term term) throws DataException {
    List<ModelColumn> columns =
        IntStream.of(design.columnsOf(term)).mapToObj(design.matrix().columns()::get).toList();
    if (term instanceof Term.Main main) {
      return column(main.column(), columns);
    }
    boolean interaction = term instanceof Term.Interaction;
    List<TermLevel> levels = new ArrayList<>();
    for (ModelColumn column : columns) {
      levels.add(row(term, column));
    }
    return new TermRows(
        interaction ? TermRows.Kind.INTERACTION : TermRows.Kind.FUNCTION,
        term.label(),
        TermLabels.of(term, dictionary),
        "",
        levels);
  }

  private TermRows column(String variable, List<ModelColumn> columns) throws DataException {
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

  /** One column of a term that is more than a column of the cohort. */
  private TermLevel row(Term term, ModelColumn column) throws DataException {
    int[] members = IntStream.range(0, data.size()).toArray();
    for (Map.Entry<String, String> level : column.levels().entrySet()) {
      CategoryColumn categories = sample.cohort().column(level.getKey()).asCategories();
      members = members(members, categories, level.getValue());
    }
    return new TermLevel(
        column.level(),
        label(term, column),
        false,
        members.length,
        data.observations().select(members).eventCount(),
        multivariable.get(column.name()),
        univariable.get(column.name()));
  }

  /** The levels of an interaction; functions of a spline have no other name than their column's. */
  private String label(Term term, ModelColumn column) {
    boolean spline = term.variables().stream().anyMatch(Term.Spline.class::isInstance);
    return spline
        ? column.name()
        : term.columns().stream()
            .filter(column.levels()::containsKey)
            .map(name -> dictionary.levelLabel(name, column.levels().getOrDefault(name, "")))
            .collect(Collectors.joining(" × "));
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
      int[] members = members(IntStream.range(0, data.size()).toArray(), categories, level);
      rows.add(
          new TermLevel(
              level,
              dictionary.levelLabel(variable, level),
              name.isEmpty(),
              members.length,
              data.observations().select(members).eventCount(),
              multivariable.get(name),
              univariable.get(name)));
    }
    return rows;
  }

  /** Those of the given observations that have the level. */
  private int[] members(int[] among, CategoryColumn column, String level) {
    int[] rows = data.rows();
    int code = column.levels().indexOf(level);
    return Arrays.stream(among).filter(i -> column.code(rows[i]) == code).toArray();
  }
}
