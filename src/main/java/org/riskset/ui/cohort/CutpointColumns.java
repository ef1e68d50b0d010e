package org.riskset.ui.cohort;

import java.util.List;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.ColumnDescription.Role;
import org.riskset.data.Dictionary;
import org.riskset.data.NumberColumn;
import org.riskset.study.Study;
import org.riskset.study.baseline.BaselineSpec;

/** Finds the columns that may be cut: numbers that describe patients. */
final class CutpointColumns {
  private CutpointColumns() {}

  /** Their names in the order of the file. */
  static List<String> of(Study study, Cohort cohort) {
    Set<String> later = BaselineSpec.later(study);
    return cohort.columns().stream()
        .filter(NumberColumn.class::isInstance)
        .filter(column -> !later.contains(column.name()))
        .filter(column -> describesPatients(study, column))
        .map(Column::name)
        .toList();
  }

  private static boolean describesPatients(Study study, Column column) {
    Dictionary dictionary = study.cohort().dictionary();
    ColumnDescription described = dictionary.describe(column);
    return described.role() == Role.COVARIATE
        && described.kind() == ColumnDescription.Kind.NUMBER
        && !study.cohort().factors().contains(column.name());
  }
}
