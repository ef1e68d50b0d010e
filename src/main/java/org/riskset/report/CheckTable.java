package org.riskset.report;

import java.util.List;
import java.util.Locale;
import org.riskset.data.Finding;

/** Findings on a data file as a tidy table. */
final class CheckTable {
  private CheckTable() {}

  static TidyTable of(List<Finding> findings) {
    TidyTable table =
        new TidyTable("code", "severity", "columns", "n_rows", "first_row", "message");
    for (Finding finding : findings) {
      table.add(
          finding.code(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          String.join(",", finding.columns()),
          finding.rowCount(),
          finding.rows().isEmpty() ? "" : finding.rows().get(0) + 1,
          finding.sentence().text());
    }
    return table;
  }
}
