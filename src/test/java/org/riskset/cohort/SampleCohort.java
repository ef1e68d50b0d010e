package org.riskset.cohort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;

/** Rows of the shipped file, read by nothing but a CSV parser. */
record SampleCohort(List<String> columns, List<CSVRecord> rows) {
  static final Path FILE = Path.of("data", "rnpc-cohort.csv");
  static final Path DICTIONARY = Path.of("data", "rnpc-cohort.dictionary.json");

  static SampleCohort read() throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.readString(FILE), format)) {
      return new SampleCohort(parser.getHeaderNames(), parser.getRecords());
    }
  }

  int size() {
    return rows.size();
  }

  SampleCohort where(Predicate<CSVRecord> condition) {
    return new SampleCohort(columns, rows.stream().filter(condition).toList());
  }

  SampleCohort where(String column, String value) {
    return where(row -> row.get(column).equals(value));
  }

  double[] numbers(String column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  /** 1 in the rows of which the condition holds, else 0. */
  double[] indicator(Predicate<CSVRecord> condition) {
    return rows.stream().mapToDouble(row -> condition.test(row) ? 1 : 0).toArray();
  }

  Observations observations(String timeColumn, String eventColumn) {
    return observations(timeColumn, row -> row.get(eventColumn).equals("1"));
  }

  Observations observations(String timeColumn, Predicate<CSVRecord> event) {
    boolean[] events = new boolean[rows.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = event.test(rows.get(i));
    }
    return Observations.rightCensored(numbers(timeColumn), events);
  }

  Grouping arms() {
    return new Grouping(
        List.of("RT", "non-RT"),
        rows.stream().mapToInt(row -> row.get("arm").equals("RT") ? 0 : 1).toArray());
  }
}
