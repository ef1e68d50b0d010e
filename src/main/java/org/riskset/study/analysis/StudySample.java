package org.riskset.study.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.filter.Filter;
import org.riskset.endpoint.SurvivalData;
import org.riskset.endpoint.SurvivalDataReader;
import org.riskset.model.CohortGrouping;
import org.riskset.model.ModelMatrixBuilder;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.CohortSpec;
import org.riskset.study.Study;

/** A study and its cohort, levels in the study's order and the study's filter applied. */
final class StudySample {
  private final Study study;
  private final Cohort cohort;
  private final int[] rows;

  private StudySample(Study study, Cohort cohort, int[] rows) {
    this.study = study;
    this.cohort = cohort;
    this.rows = rows;
  }

  /**
   * The sample of a study.
   *
   * @param study the study
   * @param raw its cohort as read, on which subgroup expressions compare numbers as numbers
   * @param inOrder the same cohort as {@link #inOrder} makes it
   */
  static StudySample of(Study study, Cohort raw, Cohort inOrder) throws DataException {
    return new StudySample(study, inOrder, Filter.parse(study.sample().where()).rows(raw));
  }

  /** The cohort as read, factors as categories and all levels in the order that is declared. */
  static Cohort inOrder(CohortSpec spec, Cohort raw) {
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

  Study study() {
    return study;
  }

  Cohort cohort() {
    return cohort;
  }

  /** The endpoint on the filtered rows in which none of the given columns is missing. */
  SurvivalData read(List<String> columns) throws DataException {
    return new SurvivalDataReader(
            cohort, study.endpoint(), study.sample().weights(), study.sample().mergeNearTimes())
        .read(rows, columns);
  }

  /** Groups or strata of the rows behind the data. */
  Grouping grouping(List<String> columns, SurvivalData data) throws DataException {
    return CohortGrouping.of(withCategories(columns), columns, data.rows());
  }

  /** The cohort with the given columns as categories, numbers too. */
  Cohort withCategories(List<String> names) {
    return cohort.map(c -> names.contains(c.name()) ? categories(study.cohort(), c) : c);
  }

  /** Labels of all groups that the whole cohort has, whatever the filter. */
  List<String> groupsOfCohort() throws DataException {
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

  ModelMatrixBuilder matrixBuilder() {
    return new ModelMatrixBuilder(cohort, study.cohort().factors(), study.cohort().references());
  }

  /** Two lists of columns as one. */
  static List<String> join(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
