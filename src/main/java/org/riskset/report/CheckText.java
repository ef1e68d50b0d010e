package org.riskset.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.Dictionary;
import org.riskset.data.Finding;
import org.riskset.data.NumberColumn;
import org.riskset.messages.Messages;
import org.riskset.messages.NumberWording;

/** Findings on a data file, and its columns, in plain text. */
final class CheckText {
  private CheckText() {}

  static String of(Cohort cohort, Dictionary dictionary, List<Finding> findings) {
    TextPage page = new TextPage();
    page.line("report.check.title").gap();
    page.plain(dictionary.title());
    page.line("report.check.size", cohort.rowCount(), cohort.columns().size()).gap();
    findings.forEach(finding -> page.paragraph(sentence(finding)));
    page.gap().table(columns(cohort));
    return page.text();
  }

  private static String sentence(Finding finding) {
    return Messages.text(
        "report.check.finding",
        Messages.text("report.check." + finding.severity().name().toLowerCase(Locale.ROOT)),
        finding.claim().text(),
        finding.sentence().text());
  }

  private static TextTable columns(Cohort cohort) {
    TextTable table =
        new TextTable(
            List.of(
                Messages.text("report.check.column"),
                Messages.text("report.check.kind"),
                Messages.text("report.check.missing"),
                Messages.text("report.check.values")));
    cohort.columns().forEach(column -> table.add(row(column)));
    return table;
  }

  private static List<String> row(Column column) {
    boolean number = column instanceof NumberColumn;
    return List.of(
        column.name(),
        Messages.text(number ? "report.check.number" : "report.check.category"),
        NumberWording.count(column.missingCount()),
        number ? range((NumberColumn) column) : levels(column));
  }

  private static String levels(Column column) {
    return Messages.text("report.check.levels", column.levels().size());
  }

  /** The smallest and the largest number, as the file writes them. */
  private static String range(NumberColumn column) {
    int[] present =
        IntStream.range(0, column.size()).filter(row -> !column.isMissing(row)).toArray();
    if (present.length == 0) {
      return Messages.text("report.check.levels", 0);
    }
    int least = present[0];
    int most = present[0];
    for (int row : present) {
      least = column.value(row) < column.value(least) ? row : least;
      most = column.value(row) > column.value(most) ? row : most;
    }
    return column.text(least) + "–" + column.text(most);
  }
}
