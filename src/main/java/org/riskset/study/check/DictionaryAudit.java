package org.riskset.study.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.ColumnDescription;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** Where a dictionary and the data disagree. */
final class DictionaryAudit {
  private static final int MOST_SHOWN = 5;

  private DictionaryAudit() {}

  static List<Finding> of(Cohort cohort, Dictionary dictionary) {
    List<Finding> findings = new ArrayList<>();
    for (ColumnDescription description : dictionary.columns()) {
      Optional<Column> column = cohort.find(description.name());
      if (column.isEmpty()) {
        findings.add(
            finding("column_absent", Severity.NOTE, "check.columnAbsent", description, ""));
      } else {
        addUndeclared(column.get(), description, findings);
        addNotNumeric(column.get(), description, findings);
      }
    }
    return findings;
  }

  private static void addUndeclared(
      Column column, ColumnDescription description, List<Finding> findings) {
    if (description.levels().isEmpty()) {
      return;
    }
    List<String> undeclared = new ArrayList<>(column.levels());
    undeclared.removeAll(description.levelValues());
    if (!undeclared.isEmpty()) {
      findings.add(
          finding(
              "level_undeclared",
              Severity.CAUTION,
              "check.levelUndeclared",
              description,
              shown(undeclared)));
    }
  }

  private static String shown(List<String> levels) {
    String list = String.join(", ", levels.subList(0, Math.min(MOST_SHOWN, levels.size())));
    return levels.size() > MOST_SHOWN ? list + ", …" : list;
  }

  private static void addNotNumeric(
      Column column, ColumnDescription description, List<Finding> findings) {
    boolean declaredNumber = description.kind() == ColumnDescription.Kind.NUMBER;
    if (declaredNumber && !(column instanceof NumberColumn) && !column.levels().isEmpty()) {
      findings.add(finding("not_numeric", Severity.CAUTION, "check.notNumeric", description, ""));
    }
  }

  private static Finding finding(
      String code, Severity severity, String key, ColumnDescription column, String values) {
    return Finding.ofColumns(
        code,
        severity,
        List.of(column.name()),
        Message.of(key + ".claim", column.name()),
        Message.of(key, column.name(), values));
  }
}
