package org.riskset.statistics.descriptive;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.riskset.statistics.inference.TestResult;

/** Counts of levels (rows) by groups (columns), without empty rows and columns. Immutable. */
public final class ContingencyTable {
  private final int[][] counts;

  private ContingencyTable(int[][] counts) {
    this.counts = counts;
  }

  /** A table of counts, row by row; rows and columns without any are left out. */
  public static ContingencyTable of(int[][] counts) {
    int width = counts.length == 0 ? 0 : counts[0].length;
    int[] columns =
        IntStream.range(0, width)
            .filter(j -> Arrays.stream(counts).anyMatch(row -> row[j] > 0))
            .toArray();
    return new ContingencyTable(
        Arrays.stream(counts)
            .filter(row -> Arrays.stream(row).anyMatch(count -> count > 0))
            .map(row -> Arrays.stream(columns).map(j -> row[j]).toArray())
            .toArray(int[][]::new));
  }

  /** Whether there are at least two rows and two columns to compare. */
  public boolean isComparable() {
    return counts.length > 1 && counts[0].length > 1;
  }

  /** Whether it has two rows and two columns. */
  public boolean isFourfold() {
    return counts.length == 2 && counts[0].length == 2;
  }

  int[] rowTotals() {
    return Arrays.stream(counts).mapToInt(row -> Arrays.stream(row).sum()).toArray();
  }

  int[] columnTotals() {
    return IntStream.range(0, counts.length == 0 ? 0 : counts[0].length)
        .map(j -> Arrays.stream(counts).mapToInt(row -> row[j]).sum())
        .toArray();
  }

  int count(int i, int j) {
    return counts[i][j];
  }

  private double expected(int i, int j) {
    double total = Arrays.stream(rowTotals()).sum();
    return rowTotals()[i] * (double) columnTotals()[j] / total;
  }

  /** The smallest count expected if levels and groups were independent; NaN for an empty table. */
  public double smallestExpected() {
    double smallest = Double.NaN;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        double expected = expected(i, j);
        smallest = smallest <= expected ? smallest : expected;
      }
    }
    return smallest;
  }

  /** Pearson's χ² test without continuity correction. */
  public TestResult chiSquare() {
    return chiSquare(0);
  }

  /** Pearson's χ² test with Yates' correction; none but for fourfold tables. */
  public TestResult chiSquareYates() {
    if (!isFourfold()) {
      return TestResult.NONE;
    }
    double distance = Math.abs(counts[0][0] - expected(0, 0));
    return chiSquare(Math.min(0.5, distance));
  }

  private TestResult chiSquare(double correction) {
    if (!isComparable()) {
      return TestResult.NONE;
    }
    double statistic = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        double expected = expected(i, j);
        double distance = Math.abs(counts[i][j] - expected) - correction;
        statistic += distance * distance / expected;
      }
    }
    return TestResult.ofChiSquare(statistic, (counts.length - 1) * (counts[0].length - 1));
  }
}
