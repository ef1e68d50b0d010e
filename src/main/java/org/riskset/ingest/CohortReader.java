package org.riskset.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.riskset.data.Cohort;
import org.riskset.data.Column;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

/**
 * Reads a delimited text file (CSV) to a cohort.
 *
 * <p>The first line names the columns; separator (comma, semicolon, tab, bar), decimal mark and
 * encoding are recognised. A column is numeric if every value that is not {@linkplain
 * MissingMarkers missing} is a number, else text. The file is read once, and once more if a column
 * that began with numbers holds text further down.
 */
public final class CohortReader {
  private static final int SAMPLE = 1 << 16;

  private final SourceFile file;
  private final CsvLayout layout;
  private final Progress progress;

  private CohortReader(SourceFile file, CsvLayout layout, Progress progress) {
    this.file = file;
    this.layout = layout;
    this.progress = progress;
  }

  /**
   * Reads a file whose separator is recognised.
   *
   * @throws IngestException if the file cannot be read or is no table
   */
  public static CohortFile read(Path path) throws IngestException {
    return read(path, "", Progress.none());
  }

  /**
   * Reads a file.
   *
   * @param path the file
   * @param delimiter column separator, one character, or empty to recognise it
   * @param progress hears of progress and may stop the reading
   * @throws IngestException if the file cannot be read or is no table
   * @throws CancelledException if {@code progress} asks to stop
   */
  public static CohortFile read(Path path, String delimiter, Progress progress)
      throws IngestException {
    SourceFile file = SourceFile.of(path);
    SampleScan scan = new SampleScan(file.sample(SAMPLE));
    char separator = delimiter.isEmpty() ? scan.delimiter() : delimiter.charAt(0);
    if (scan.isWrong(separator)) {
      throw new IngestException(
          "ingest.wrongSeparator", path, name(separator), name(scan.delimiter()));
    }
    if (scan.isCutBySpaces()) {
      throw new IngestException("ingest.spaces", path);
    }
    CsvLayout layout =
        new CsvLayout(separator, file.encoding().charset().name(), scan.decimalMark(separator));
    return new CohortReader(file, layout, progress).read();
  }

  private static String name(char delimiter) {
    return delimiter == '\t' ? "tab" : Character.toString(delimiter);
  }

  private CohortFile read() throws IngestException {
    List<ColumnBuilder> builders = new ArrayList<>();
    readRows(
        names -> names.forEach(n -> builders.add(ColumnBuilder.ofAny(n, layout.decimalMark()))),
        builders);
    if (builders.get(0).size() == 0) {
      throw new IngestException("ingest.headerOnly", file.path());
    }
    readLostColumnsAsText(builders);
    List<Column> columns = builders.stream().map(ColumnBuilder::build).toList();
    Cohort cohort = new Cohort(builders.get(0).size(), columns);
    return new CohortFile(cohort, layout, new ReadDiagnostics(cohort, file, layout).findings());
  }

  private void readLostColumnsAsText(List<ColumnBuilder> builders) throws IngestException {
    if (builders.stream().noneMatch(ColumnBuilder::isLost)) {
      return;
    }
    List<@Nullable ColumnBuilder> again = new ArrayList<>();
    for (ColumnBuilder builder : builders) {
      again.add(builder.isLost() ? ColumnBuilder.ofTexts(builder.name()) : null);
    }
    readRows(names -> {}, again);
    for (int j = 0; j < builders.size(); j++) {
      ColumnBuilder text = again.get(j);
      if (text != null) {
        builders.set(j, text);
      }
    }
  }

  /** Gives the names to {@code header}, then each cell to the builder of its column, if any. */
  private void readRows(
      Consumer<List<String>> header, List<? extends @Nullable ColumnBuilder> builders)
      throws IngestException {
    try (CsvRows rows = CsvRows.open(file, layout.delimiter(), progress)) {
      CSVRecord first = rows.next();
      if (first == null) {
        throw new IngestException("ingest.emptyFile", file.path());
      }
      header.accept(Header.names(file.path(), first));
      int row = 0;
      for (CSVRecord record = rows.next(); record != null; record = rows.next()) {
        row++;
        requireWidth(first.size(), record, row, rows.line());
        for (int j = 0; j < record.size(); j++) {
          ColumnBuilder builder = builders.get(j);
          if (builder != null) {
            builder.add(record.get(j).strip());
          }
        }
      }
    }
  }

  private void requireWidth(int expected, CSVRecord record, int row, long line)
      throws IngestException {
    if (record.size() != expected) {
      throw new IngestException(
          "ingest.raggedRow",
          file.path(),
          Integer.toString(row),
          Long.toString(line),
          record.size(),
          expected);
    }
  }
}
