package org.riskset.report;

import java.util.Locale;
import org.riskset.messages.Messages;
import org.riskset.referee.RefereeFinding;

/** The report of a study in plain text. */
final class StudyReportText {
  private static final String RULE = "=".repeat(72);

  private StudyReportText() {}

  static String of(StudyReport report) {
    TextPage page = new TextPage();
    page.line("report.title", report.study().cohort().dictionary().title());
    if (!report.findings().isEmpty()) {
      page.gap().line("report.referee").gap();
      report.findings().forEach(finding -> page.paragraph(sentence(finding)));
    }
    for (StudyReport.Section section : report.sections()) {
      page.gap().plain(RULE).gap();
      page.plain(text(section));
    }
    return page.text();
  }

  private static String sentence(RefereeFinding finding) {
    return Messages.text(
        "report.check.finding",
        Messages.text("report.check." + finding.severity().name().toLowerCase(Locale.ROOT)),
        finding.claim().text(),
        finding.sentence().text());
  }

  private static String text(StudyReport.Section section) {
    return section
        .answer()
        .failure()
        .map(reason -> failure(section.name(), reason.text()))
        .orElseGet(() -> section.answer().found().map(Answer::text).orElse(""));
  }

  private static String failure(String name, String reason) {
    return Messages.text("report.failed", Messages.text("report.section." + name), reason);
  }
}
