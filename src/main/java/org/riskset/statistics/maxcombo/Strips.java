package org.riskset.statistics.maxcombo;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * The probability that combinations Σ_c L_ic x_c of independent standard normal x all lie within
 * ±m, given the first x: the last x by the normal distribution function, those between by
 * integration.
 */
final class Strips {
  private static final double TOLERANCE = 1e-11;

  /** Beyond this no double sees the normal density. */
  private static final double EDGE = 9;

  /** Smaller coefficients are rounding. */
  private static final double SMALLEST = 1e-12;

  /** From this slope on, the ends of a line's way through the density are worth a point. */
  private static final double STEEP = 3;

  private final double[][] rows;
  private final double m;
  private final int columns;

  /**
   * Strips.
   *
   * @param rows coefficients, one row per strip
   * @param m half their width
   * @param columns number of x
   */
  Strips(double[][] rows, double m, int columns) {
    this.rows = rows;
    this.m = m;
    this.columns = columns;
  }

  /** The probability given the first x. */
  double given(double first) {
    double[] x = new double[columns];
    x[0] = first;
    for (double[] row : rows) {
      if (last(row) == 0 && Math.abs(row[0] * first) > m) {
        return 0;
      }
    }
    return columns == 1 ? 1 : from(1, x);
  }

  /** Where the first x leaves strips that no other x moves. */
  double[] ends() {
    List<Double> ends = new ArrayList<>();
    for (double[] row : rows) {
      if (last(row) == 0 && row[0] != 0) {
        ends.add(m / Math.abs(row[0]));
      }
    }
    return ends.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The probability given the x before a column. */
  private double from(int column, double[] x) {
    double low = -EDGE;
    double high = EDGE;
    for (double[] row : rows) {
      if (last(row) == column) {
        double before = before(row, column, x);
        double width = m / Math.abs(row[column]);
        double centre = -before / row[column];
        low = Math.max(low, centre - width);
        high = Math.min(high, centre + width);
      }
    }
    if (low >= high) {
      return 0;
    }
    if (column == columns - 1) {
      return Erf.erf(low / Math.sqrt(2), high / Math.sqrt(2)) / 2;
    }
    return new AdaptiveIntegral(value -> density(column, x, value), TOLERANCE)
        .over(points(column, x, low, high));
  }

  private double density(int column, double[] x, double value) {
    double[] next = x.clone();
    next[column] = value;
    return Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * from(column + 1, next);
  }

  /** Where the limits of the next x change from one line to another, and the ends. */
  double[] points(int column, double[] x, double low, double high) {
    List<Double> points = new ArrayList<>(List.of(low, high));
    double[][] lines = lines(column, x);
    for (int i = 0; i < lines.length; i++) {
      double slope = lines[i][1];
      if (Math.abs(slope) > STEEP) {
        points.add((-EDGE - lines[i][0]) / slope);
        points.add((EDGE - lines[i][0]) / slope);
      }
      for (int j = 0; j < i; j++) {
        points.add((lines[j][0] - lines[i][0]) / (slope - lines[j][1]));
      }
    }
    return points.stream()
        .mapToDouble(Double::doubleValue)
        .filter(p -> p >= low && p <= high)
        .toArray();
  }

  /** Both limits that each strip sets to the next x, as intercept and slope in this one. */
  private double[][] lines(int column, double[] x) {
    List<double[]> lines = new ArrayList<>();
    for (double[] row : rows) {
      if (last(row) == column + 1) {
        double before = before(row, column, x);
        double slope = -row[column] / row[column + 1];
        lines.add(new double[] {(m - before) / row[column + 1], slope});
        lines.add(new double[] {(-m - before) / row[column + 1], slope});
      }
    }
    return lines.toArray(double[][]::new);
  }

  private static double before(double[] row, int column, double[] x) {
    double sum = 0;
    for (int c = 0; c < column; c++) {
      sum += row[c] * x[c];
    }
    return sum;
  }

  /** The last x that moves a strip. */
  private static int last(double[] row) {
    int last = row.length - 1;
    while (last > 0 && Math.abs(row[last]) < SMALLEST) {
      last--;
    }
    return last;
  }
}
