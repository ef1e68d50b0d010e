package org.riskset.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.riskset.data.CategoryColumn;
import org.riskset.data.Cohort;
import org.riskset.data.DataException;
import org.riskset.ingest.CohortReader;
import org.riskset.ingest.IngestException;
import org.riskset.statistics.cox.likelihood.CoxSample;
import org.riskset.statistics.sample.CovariateMatrix;
import org.riskset.statistics.sample.Grouping;
import org.riskset.statistics.sample.Observations;
import org.riskset.statistics.sample.TieMerging;

/** The columns of a benchmark's file as arrays in memory; samples are made of them for each run. */
final class BenchmarkData {
  private static final List<String> NUMBERS =
      List.of("x1", "x2", "x3", "x4", "x5", "x6", "b1", "b2");

  private final double @Nullable [] start;
  private final double[] end;
  private final boolean[] event;
  private final int[] arm;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();

  BenchmarkData(Path file) throws IngestException, DataException {
    Cohort cohort = CohortReader.read(file).cohort();
    boolean pieces = cohort.columnNames().contains("start");
    start = pieces ? cohort.numbers("start").values() : null;
    end = cohort.numbers(pieces ? "stop" : "time").values();
    event = new boolean[cohort.rowCount()];
    arm = new int[cohort.rowCount()];
    for (int row = 0; row < event.length; row++) {
      event[row] = cohort.numbers("status").value(row) == 1;
      arm[row] = cohort.find("arm").isPresent() ? (int) cohort.numbers("arm").value(row) : 0;
    }
    for (String name : NUMBERS) {
      if (cohort.find(name).isPresent()) {
        add(name, cohort.numbers(name).values());
      }
    }
    if (cohort.find("f").isPresent()) {
      addLevels((CategoryColumn) cohort.column("f"));
    }
  }

  private void add(String name, double[] values) {
    names.add(name);
    columns.add(values);
  }

  /** A column of 0 and 1 for each level but the first. */
  private void addLevels(CategoryColumn factor) {
    for (int level = 1; level < factor.levels().size(); level++) {
      int code = level;
      add(
          factor.levels().get(level),
          IntStream.range(0, factor.size())
              .mapToDouble(row -> factor.code(row) == code ? 1 : 0)
              .toArray());
    }
  }

  /** Follow-up, with times that differ by noise made one, as every analysis starts. */
  Observations observations() {
    return TieMerging.merge(Observations.of(start, end, event, null)).observations();
  }

  /** The two arms. */
  Grouping arms() {
    return new Grouping(List.of("0", "1"), arm);
  }

  /** Follow-up and all covariates. */
  CoxSample sample() {
    double[][] matrix = columns.toArray(double[][]::new);
    return CoxSample.of(observations(), new CovariateMatrix(names, matrix, end.length), null);
  }
}
