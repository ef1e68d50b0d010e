package org.riskset.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.riskset.progress.Progress;

/** The lines of a delimited file one after the other, blank ones skipped. */
final class CsvRows implements AutoCloseable {
  private static final int REPORT_EVERY = 8192;

  private final SourceFile file;
  private final Progress progress;
  private final Counter bytes;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long line;
  private int read;

  private CsvRows(SourceFile file, Progress progress, Counter bytes, CSVParser parser) {
    this.file = file;
    this.progress = progress;
    this.bytes = bytes;
    this.parser = parser;
    this.records = parser.iterator();
  }

  static CsvRows open(SourceFile file, char delimiter, Progress progress) throws IngestException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .get();
    try {
      Counter bytes = new Counter(Files.newInputStream(file.path()));
      CSVParser parser = CSVParser.builder().setFormat(format).setReader(file.reader(bytes)).get();
      return new CsvRows(file, progress, bytes, parser);
    } catch (IOException e) {
      throw SourceFile.failure(file.path(), e);
    }
  }

  /** The next line, null after the last. */
  @Nullable CSVRecord next() throws IngestException {
    report();
    long previousLine = line;
    try {
      CSVRecord record;
      do {
        record = records.hasNext() ? records.next() : null;
      } while (record != null && isBlank(record));
      line = parser.getCurrentLineNumber();
      return record;
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNull(e.getCause());
      throw cause instanceof CSVException
          ? new IngestException(
              "ingest.unclosedQuote", file.path(), Long.toString(previousLine + 1))
          : SourceFile.failure(file.path(), cause);
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.size() == 1 && record.get(0).isEmpty();
  }

  private void report() {
    if (read++ % REPORT_EVERY == 0) {
      progress.requireGoingOn();
      progress.at(Math.min(1, (double) bytes.count / Math.max(1, file.size())));
    }
  }

  /** Line of the file at which the last line read ends, from 1. */
  long line() {
    return line;
  }

  @Override
  public void close() throws IngestException {
    try {
      parser.close();
    } catch (IOException e) {
      throw SourceFile.failure(file.path(), e);
    }
  }

  /** Counts the bytes that pass. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
