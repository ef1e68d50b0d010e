package org.riskset.ui.subgroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.NumberColumn;
import org.riskset.data.filter.Condition;
import org.riskset.data.filter.Filter;
import org.riskset.study.Study;

/**
 * Counts what the panel shows. The bars of a column count the patients whom the filters of the
 * other columns keep: so they tell what a click would leave.
 */
final class ScreenBuilder {
  private final Study study;
  private final Cohort cohort;
  private final Filter filter;
  private final List<Condition> conditions;
  private final Headcounts headcounts;
  private final GroupCodes groups;
  private final boolean[] complete;

  /**
   * A builder.
   *
   * @param study the study
   * @param cohort its cohort, levels in the study's order
   * @param headcounts its patients
   * @throws DataException if the data do not fit the study
   */
  ScreenBuilder(Study study, Cohort cohort, Headcounts headcounts) throws DataException {
    this.study = study;
    this.cohort = cohort;
    this.filter = Filter.parse(study.sample().where());
    this.conditions = filter.conditions().orElse(List.of());
    this.headcounts = headcounts;
    this.groups = GroupCodes.of(study, cohort, headcounts.complete());
    this.complete = new boolean[cohort.rowCount()];
    for (int row : headcounts.complete()) {
      complete[row] = true;
    }
  }

  SubgroupScreen build() throws DataException {
    int[] kept = filter.rows(cohort);
    List<ColumnCard> cards = new ArrayList<>();
    for (Column column : CardColumns.of(study, cohort)) {
      Optional<Condition> own = conditionOn(column.name());
      int[] rows = own.isPresent() ? rowsWithout(own.get()) : kept;
      cards.add(
          CardColumns.byLevel(study, column)
              ? levels(column, rows, own.orElse(null))
              : numbers((NumberColumn) column, rows, own.orElse(null)));
    }
    return new SubgroupScreen(
        headcounts.counts(),
        groups.groups(),
        cards,
        conditions.stream().map(c -> FilterWords.of(c, study.cohort().dictionary())).toList(),
        filter.conditions().isPresent() ? "" : filter.text());
  }

  private Optional<Condition> conditionOn(String column) {
    return conditions.stream().filter(c -> c.column().equals(column)).findFirst();
  }

  private int[] rowsWithout(Condition own) throws DataException {
    return Filter.and(conditions.stream().filter(c -> !c.equals(own)).toList()).rows(cohort);
  }

  private ColumnCard levels(Column column, int[] rows, @Nullable Condition own) {
    CategoryColumn categories = column.asCategories();
    int[][] counts = new int[categories.levels().size()][groups.groups() + 1];
    int[] totals = new int[counts.length];
    for (int row = 0; row < cohort.rowCount(); row++) {
      if (complete[row] && !categories.isMissing(row)) {
        totals[categories.code(row)]++;
      }
    }
    for (int row : rows) {
      if (complete[row] && !categories.isMissing(row)) {
        counts[categories.code(row)][groups.of(row)]++;
      }
    }
    List<LevelBar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      String level = categories.levels().get(i);
      bars.add(
          new LevelBar(
              level,
              study.cohort().dictionary().levelLabel(column.name(), level),
              totals[i],
              list(counts[i]),
              !(own instanceof Condition.In in) || in.levels().contains(level)));
    }
    return new ColumnCard.Levels(column.name(), label(column), bars, own != null);
  }

  private ColumnCard numbers(NumberColumn column, int[] rows, @Nullable Condition own) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < column.size(); row++) {
      if (!column.isMissing(row)) {
        least = Math.min(least, column.value(row));
        greatest = Math.max(greatest, column.value(row));
      }
    }
    Bins bins = Bins.of(least, greatest);
    return new ColumnCard.Numbers(
        column.name(),
        label(column),
        Objects.requireNonNullElse(study.cohort().dictionary().describe(column).unit(), ""),
        least,
        greatest,
        histogram(column, rows, bins),
        own instanceof Condition.Between range
            ? new ColumnCard.Range(Math.max(range.low(), least), Math.min(range.high(), greatest))
            : null);
  }

  private List<Bin> histogram(NumberColumn column, int[] rows, Bins bins) {
    int[][] counts = new int[bins.count()][groups.groups() + 1];
    for (int row : rows) {
      if (complete[row] && !column.isMissing(row)) {
        counts[bins.indexOf(column.value(row))][groups.of(row)]++;
      }
    }
    List<Bin> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      bars.add(new Bin(bins.edge(i), bins.edge(i + 1), list(counts[i])));
    }
    return bars;
  }

  private String label(Column column) {
    return study.cohort().dictionary().label(column.name());
  }

  private static List<Integer> list(int[] counts) {
    return Arrays.stream(counts).boxed().toList();
  }
}
