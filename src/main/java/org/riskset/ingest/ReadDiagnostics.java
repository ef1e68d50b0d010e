package org.riskset.ingest;

import java.util.ArrayList;
import java.util.List;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.data.Finding;
import org.riskset.data.NumberText;
import org.riskset.data.RowList;
import org.riskset.messages.Message;
import org.riskset.messages.Severity;

/** What a user should know about how a file was read. */
final class ReadDiagnostics {
  /** A text column is remarked on if at least this many of its values are numbers for each text. */
  private static final int NUMBERS_PER_TEXT = 4;

  private final Cohort cohort;
  private final SourceFile file;
  private final CsvLayout layout;

  ReadDiagnostics(Cohort cohort, SourceFile file, CsvLayout layout) {
    this.cohort = cohort;
    this.file = file;
    this.layout = layout;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    addEncoding(findings);
    addNumericHeader(findings);
    addEmptyRows(findings);
    for (Column column : cohort.columns()) {
      if (column instanceof CategoryColumn categories) {
        addTextAmongNumbers(categories, findings);
      }
    }
    return findings;
  }

  private void addEncoding(List<Finding> findings) {
    if (file.encoding().assumed()) {
      findings.add(
          Finding.ofColumns(
              "encoding_assumed",
              Severity.CAUTION,
              List.of(),
              Message.of("ingest.encodingAssumed.claim"),
              Message.of("ingest.encodingAssumed", layout.charset())));
    }
  }

  private void addNumericHeader(List<Finding> findings) {
    List<String> names = cohort.columnNames();
    if (names.stream().noneMatch(name -> Double.isNaN(NumberText.parse(name)))) {
      findings.add(
          Finding.ofColumns(
              "header_numeric",
              Severity.CAUTION,
              names,
              Message.of("ingest.headerNumeric.claim"),
              Message.of("ingest.headerNumeric", String.join(", ", names))));
    }
  }

  private void addEmptyRows(List<Finding> findings) {
    List<Column> columns = cohort.columns();
    RowList rows =
        RowList.where(
            cohort.rowCount(), row -> columns.stream().allMatch(column -> column.isMissing(row)));
    if (!rows.isEmpty()) {
      findings.add(
          Finding.ofRows(
              "empty_rows",
              Severity.CAUTION,
              List.of(),
              rows,
              Message.of("ingest.emptyRows.claim"),
              Message.of("ingest.emptyRows", rows.count(), rows.firstNumber())));
    }
  }

  private void addTextAmongNumbers(CategoryColumn column, List<Finding> findings) {
    boolean[] isText = new boolean[column.levels().size()];
    for (int i = 0; i < isText.length; i++) {
      isText[i] = Double.isNaN(NumberText.parse(column.levels().get(i), layout.decimalMark()));
    }
    RowList texts =
        RowList.where(column.size(), r -> !column.isMissing(r) && isText[column.code(r)]);
    int numbers = column.size() - column.missingCount() - texts.count();
    if (texts.isEmpty() || numbers < NUMBERS_PER_TEXT * texts.count()) {
      return;
    }
    int row = texts.first().get(0);
    findings.add(
        Finding.ofRows(
            "text_among_numbers",
            Severity.CAUTION,
            List.of(column.name()),
            texts,
            Message.of("ingest.textAmongNumbers.claim", column.name()),
            Message.of(
                "ingest.textAmongNumbers",
                column.name(),
                texts.firstNumber(),
                column.text(row),
                texts.count() - 1)));
  }
}
