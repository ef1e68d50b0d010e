package org.riskset.study.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.DataException;
import org.riskset.data.filter.Filter;
import org.riskset.messages.Message;
import org.riskset.model.CohortGrouping;
import org.riskset.progress.Progress;
import org.riskset.statistics.sample.Grouping;
import org.riskset.study.Study;
import org.riskset.study.analysis.Warning;

/** Makes the table of baseline characteristics. */
public final class BaselineRun {
  private final BaselineSpec spec;
  private final Cohort raw;
  private final Progress progress;

  /**
   * A run.
   *
   * @param raw the cohort as read from its file
   */
  public BaselineRun(BaselineSpec spec, Cohort raw) {
    this(spec, raw, Progress.none());
  }

  /**
   * A run that may be stopped.
   *
   * @param raw the cohort as read from its file
   * @param progress hears how far it has come
   */
  public BaselineRun(BaselineSpec spec, Cohort raw, Progress progress) {
    this.spec = spec;
    this.raw = raw;
    this.progress = progress;
  }

  /** Columns that may be rows of a study's table: all that describe patients, or are chosen. */
  public static List<String> candidates(Study study, Cohort raw) {
    BaselineSpec all = BaselineSpec.ofAllColumns(study);
    BaselineColumns columns = new BaselineColumns(all);
    Cohort cohort = columns.inOrder(raw);
    List<String> chosen = study.description().characteristics().chosenColumns().orElse(List.of());
    return cohort.columns().stream()
        .filter(column -> columns.describesPatients(column) || chosen.contains(column.name()))
        .map(Column::name)
        .filter(name -> !all.groups().contains(name))
        .toList();
  }

  /**
   * The table.
   *
   * @throws DataException if there is no such column, the subgroup does not fit the cohort or no
   *     row is left
   */
  public BaselineTable run() throws DataException {
    BaselineColumns columns = new BaselineColumns(spec);
    Cohort cohort = columns.inOrder(raw);
    int[] candidates = Filter.parse(spec.where()).rows(raw);
    List<Column> grouping = new ArrayList<>();
    for (String name : spec.groups()) {
      grouping.add(cohort.column(name));
    }
    int[] rows =
        Arrays.stream(candidates)
            .filter(row -> grouping.stream().noneMatch(column -> column.isMissing(row)))
            .toArray();
    if (rows.length == 0) {
      throw spec.where().isBlank()
          ? new DataException("study.noRows")
          : new DataException("study.noRowsWhere", spec.where());
    }
    Grouping groups = CohortGrouping.of(cohort, spec.groups(), rows);
    List<BaselineVariable> variables = new ArrayList<>();
    List<String> names = columns.names(cohort);
    for (String name : names) {
      progress.requireGoingOn();
      progress.at((double) variables.size() / names.size());
      variables.add(
          new VariableRun(cohort.column(name), rows, groups, isGrouped(), spec.tests()).run());
    }
    return new BaselineTable(
        spec,
        rows.length,
        candidates.length - rows.length,
        isGrouped() ? groups.labels() : List.of(),
        sizes(groups),
        variables,
        warnings(columns, variables));
  }

  private boolean isGrouped() {
    return !spec.groups().isEmpty();
  }

  private List<Integer> sizes(Grouping groups) {
    return isGrouped()
        ? IntStream.range(0, groups.groupCount()).mapToObj(g -> groups.rowsOf(g).length).toList()
        : List.of();
  }

  private static List<Warning> warnings(BaselineColumns columns, List<BaselineVariable> variables) {
    List<Warning> warnings = new ArrayList<>();
    for (String name : columns.leftOut()) {
      warnings.add(new Warning("column_left_out", Message.of("warning.manyLevels", name)));
    }
    for (BaselineVariable variable : variables) {
      boolean infeasible =
          variable.tests().stream()
              .anyMatch(t -> t.kind() == BaselineTest.Kind.FISHER && !t.result().exists());
      if (infeasible && VariableRun.isSparse(variable)) {
        Message message = Message.of("warning.fisherTooLarge", variable.name());
        warnings.add(new Warning("fisher_too_large", message));
      }
    }
    return warnings;
  }
}
