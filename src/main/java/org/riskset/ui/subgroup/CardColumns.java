package org.riskset.ui.subgroup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Kind;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.NumberColumn;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.study.Study;

/** Which columns of a cohort the panel offers, and how. */
final class CardColumns {
  private static final int MOST_LEVELS = 12;
  private static final int FEW_NUMBERS = 6;

  private CardColumns() {}

  /** Columns that describe patients, groups first. */
  static List<Column> of(Study study, Cohort cohort) {
    Set<String> outcomes = outcomeColumns(study);
    return cohort.columns().stream()
        .filter(column -> !outcomes.contains(column.name()))
        .filter(column -> offered(describe(study, column), column))
        .sorted((a, b) -> Integer.compare(rank(study, a), rank(study, b)))
        .toList();
  }

  /** Whether the panel lists the levels of a column rather than drawing a histogram. */
  static boolean byLevel(Study study, Column column) {
    return !(column instanceof NumberColumn)
        || describe(study, column).kind() == Kind.CATEGORY
        || study.cohort().factors().contains(column.name())
        || !column.hasMoreLevelsThan(FEW_NUMBERS);
  }

  private static ColumnDescription describe(Study study, Column column) {
    return study.cohort().dictionary().describe(column);
  }

  private static int rank(Study study, Column column) {
    return describe(study, column).role() == Role.GROUP || study.groups().contains(column.name())
        ? 0
        : 1;
  }

  private static boolean offered(ColumnDescription description, Column column) {
    boolean describesPatients =
        description.role() == Role.GROUP || description.role() == Role.COVARIATE;
    boolean manageable =
        (column instanceof NumberColumn && description.kind() == Kind.NUMBER)
            || !column.hasMoreLevelsThan(MOST_LEVELS);
    return describesPatients
        && description.kind() != Kind.TEXT
        && column.hasMoreLevelsThan(1)
        && manageable;
  }

  private static Set<String> outcomeColumns(Study study) {
    Set<String> names = new HashSet<>();
    for (EndpointDefinition endpoint : study.endpoints().definitions()) {
      names.add(endpoint.time());
      names.add(endpoint.event());
      endpoint.entryColumn().ifPresent(names::add);
    }
    return names;
  }
}
