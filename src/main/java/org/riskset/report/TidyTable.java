package org.riskset.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table with one observation per row, written as comma-separated values in full precision. */
final class TidyTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<String> header;
  private final List<List<Object>> rows = new ArrayList<>();

  TidyTable(String... header) {
    this.header = List.of(header);
  }

  /** Adds a row: texts, numbers and optional numbers; those that do not exist stay empty. */
  void add(Object... values) {
    rows.add(Arrays.stream(values).map(TidyTable::cell).toList());
  }

  private static Object cell(Object value) {
    if (value instanceof OptionalDouble number) {
      return cell(number.orElse(Double.NaN));
    }
    if (value instanceof Double number) {
      return Double.isNaN(number) ? "" : infinityAsR(number);
    }
    return value;
  }

  private static String infinityAsR(double number) {
    if (Double.isInfinite(number)) {
      return number > 0 ? "Inf" : "-Inf";
    }
    return Double.toString(number);
  }

  String csv() {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header);
      printer.printRecords(rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string can be written to", impossible);
    }
    return text.toString();
  }
}
