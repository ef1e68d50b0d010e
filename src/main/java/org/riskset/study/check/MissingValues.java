package org.riskset.study.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.data.RowList;
import org.riskset.endpoint.EndpointDefinition;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** Columns with gaps that analyses may use. */
final class MissingValues {
  private MissingValues() {}

  /** One finding per group or covariate with gaps; endpoints are audited by themselves. */
  static List<Finding> of(
      Cohort cohort, Dictionary dictionary, List<EndpointDefinition> endpoints) {
    Set<String> audited = new HashSet<>();
    endpoints.forEach(e -> audited.addAll(List.of(e.time(), e.event())));
    List<Finding> findings = new ArrayList<>();
    for (Column column : cohort.columns()) {
      if (!audited.contains(column.name()) && isUsed(dictionary.describe(column).role())) {
        add(column, dictionary.label(column.name()), findings);
      }
    }
    return findings;
  }

  private static boolean isUsed(ColumnDescription.Role role) {
    return role == ColumnDescription.Role.GROUP || role == ColumnDescription.Role.COVARIATE;
  }

  private static void add(Column column, String label, List<Finding> findings) {
    RowList missing = RowList.where(column.size(), column::isMissing);
    boolean empty = missing.count() == column.size();
    if (!missing.isEmpty()) {
      String key = empty ? "check.emptyColumn" : "check.missingValues";
      findings.add(
          Finding.ofRows(
              empty ? "empty_column" : "missing_values",
              empty ? Severity.CAUTION : Severity.NOTE,
              List.of(column.name()),
              missing,
              Message.of(key + ".claim", label, missing.count()),
              Message.of(key, column.size() - missing.count())));
    }
  }
}
