package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.filter.Filter;
import org.riskset.endpoint.SurvivalData;
import org.riskset.model.CohortGrouping;
import org.riskset.model.ModelMatrixBuilder;
import org.riskset.progress.Progress;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.CohortSpec;
import org.riskset.study.SampleSpec;
import org.riskset.study.Study;

/** A study and its cohort, levels in the study's order and the study's filter applied. */
public final class StudySample {
  private final Study study;
  private final Cohort cohort;
  private final PreparedCohort prepared;
  private final int[] rows;
  private final Progress progress;

  private StudySample(Study study, PreparedCohort prepared, int[] rows, Progress progress) {
    this.study = study;
    this.cohort = prepared.cohort();
    this.prepared = prepared;
    this.rows = rows;
    this.progress = progress;
  }

  /**
   * The sample of a study.
   *
   * @param study the study
   * @param raw its cohort as read, on which subgroup expressions compare numbers as numbers
   * @param inOrder the same cohort as {@link #inOrder} makes it
   * @param progress hears of long analyses and may stop them
   */
  static StudySample of(Study study, Cohort raw, PreparedCohort inOrder, Progress progress)
      throws DataException {
    int[] rows = Filter.parse(study.sample().where()).rows(raw);
    return new StudySample(study, inOrder, rows, progress);
  }

  /** The cohort as read, factors as categories and all levels in the order that is declared. */
  public static Cohort inOrder(CohortSpec spec, Cohort raw) {
    return raw.map(column -> ordered(spec, column));
  }

  private static Column ordered(CohortSpec spec, Column column) {
    boolean categories = column instanceof CategoryColumn || spec.factors().contains(column.name());
    return categories ? categories(spec, column) : column;
  }

  /** The column as categories, in the order that the study declares, then the dictionary. */
  private static CategoryColumn categories(CohortSpec spec, Column column) {
    CategoryColumn categories = column.asCategories();
    List<String> inDictionary = spec.dictionary().describe(column).levelValues();
    return categories
        .withLevelOrder(inDictionary)
        .withLevelOrder(spec.levels().getOrDefault(column.name(), List.of()));
  }

  /** The study. */
  public Study study() {
    return study;
  }

  /** The cohort, all its rows. */
  public Cohort cohort() {
    return cohort;
  }

  /** Rows of the cohort (from 0) that the study's filter keeps, ascending. */
  public int[] rows() {
    return rows.clone();
  }

  /** Hears of long analyses of these rows and may stop them. */
  public Progress progress() {
    return progress;
  }

  /** The same study and rows on a cohort whose columns were changed. */
  public StudySample on(Cohort changed) {
    return new StudySample(study, new PreparedCohort(changed), rows, progress);
  }

  /** The endpoint on the filtered rows in which none of the given columns is missing. */
  public SurvivalData read(List<String> columns) throws DataException {
    SampleSpec spec = study.sample();
    List<String> used = new ArrayList<>(columns);
    spec.variance().clusterColumn().ifPresent(used::add);
    SurvivalData data = prepared.of(study).read(rows, used);
    return spec.landmark().isPresent() ? data.from(spec.landmark().getAsDouble()) : data;
  }

  /** Says that no row is left to analyse. */
  public DataException noRows() {
    String where = study.sample().where();
    return where.isBlank()
        ? new DataException("study.noRows")
        : new DataException("study.noRowsWhere", where);
  }

  /**
   * Clusters for robust standard errors of the rows behind the data: each row its own where no
   * column names them; null where the study asks for the model's standard errors.
   */
  public @Nullable Grouping clusters(SurvivalData data) throws DataException {
    SampleSpec.Variance variance = study.sample().variance();
    if (!variance.robust()) {
      return null;
    }
    Optional<String> column = variance.clusterColumn();
    return column.isPresent()
        ? grouping(List.of(column.get()), data)
        : Grouping.ofEachRow(data.size());
  }

  /** Groups or strata of the rows behind the data. */
  public Grouping grouping(List<String> columns, SurvivalData data) throws DataException {
    return CohortGrouping.of(withCategories(columns), columns, data.rows());
  }

  /** The cohort with the given columns as categories, numbers too. */
  public Cohort withCategories(List<String> names) {
    return cohort.map(c -> names.contains(c.name()) ? categories(study.cohort(), c) : c);
  }

  /** Labels of all groups that the whole cohort has, whatever the filter. */
  public List<String> groupsOfCohort() throws DataException {
    return prepared.groups(study.groups(), this::findGroups);
  }

  private List<String> findGroups() throws DataException {
    List<Column> columns = new ArrayList<>();
    for (String name : study.groups()) {
      columns.add(cohort.column(name));
    }
    int[] complete =
        IntStream.range(0, cohort.rowCount())
            .filter(row -> columns.stream().noneMatch(column -> column.isMissing(row)))
            .toArray();
    return CohortGrouping.of(withCategories(study.groups()), study.groups(), complete).labels();
  }

  /**
   * What makes model matrices of the cohort; knots of splines come from all filtered rows, with a
   * landmark from those of the model.
   */
  public ModelMatrixBuilder matrixBuilder() {
    return matrixBuilder(study.cohort().references());
  }

  /**
   * The same for a part of the rows, which need not have every reference that is declared: another
   * level then stands in for it.
   */
  public ModelMatrixBuilder matrixBuilderOf(int[] part) {
    Map<String, String> present = new HashMap<>();
    study
        .cohort()
        .references()
        .forEach(
            (name, level) ->
                cohort
                    .find(name)
                    .filter(c -> Arrays.stream(part).anyMatch(row -> c.text(row).equals(level)))
                    .ifPresent(c -> present.put(name, level)));
    return matrixBuilder(present);
  }

  private ModelMatrixBuilder matrixBuilder(Map<String, String> references) {
    ModelMatrixBuilder builder =
        new ModelMatrixBuilder(cohort, study.cohort().factors(), references);
    return study.sample().landmark().isPresent() ? builder : builder.withKnotsFrom(rows);
  }

  /** Two lists of columns as one. */
  public static List<String> join(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
