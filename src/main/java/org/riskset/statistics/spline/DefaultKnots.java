package org.riskset.statistics.spline;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Knots of a restricted cubic spline where none are named: quantiles of the numbers at places
 * spread evenly between an outer probability and its complement, which are 0.10 for 3 knots, 0.05
 * for up to 6 and 0.025 for more (Harrell, Regression Modeling Strategies, 2015, table 2.3, in the
 * variant of his function {@code rcspline.eval}).
 *
 * <p>As there: below 100 numbers the outer knots are the fifth smallest and the fifth largest.
 * Where the smallest (or largest) number alone makes 5 % of all and no number between does, the
 * next one to it is the outer knot and the others are placed among those beyond. With too few
 * distinct numbers for that many knots, all distinct ones but the extremes are knots.
 */
public final class DefaultKnots {
  private static final double HEAVY = 0.05;
  private static final int FEW = 100;
  private static final int LEAST = 6;
  private static final int RANK = 5;

  private final int wanted;
  private final double outer;
  private double[] values;
  private double first = Double.NaN;
  private double last = Double.NaN;

  private DefaultKnots(double[] sorted, int wanted) {
    this.values = sorted;
    this.wanted = wanted;
    this.outer = wanted > 6 ? 0.025 : wanted > 3 ? 0.05 : 0.1;
  }

  /**
   * Distinct knots, ascending; fewer than 3 where the numbers do not allow a spline.
   *
   * @param numbers finite numbers
   * @param wanted how many knots, at least 3
   */
  public static double[] of(double[] numbers, int wanted) {
    double[] sorted = Arrays.stream(numbers).sorted().toArray();
    if (sorted.length < LEAST) {
      return new double[0];
    }
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length - 2 <= wanted) {
      return distinct.length < 3
          ? new double[0]
          : Arrays.copyOfRange(distinct, 1, distinct.length - 1);
    }
    return new DefaultKnots(sorted, wanted).knots(distinct);
  }

  private double[] knots(double[] distinct) {
    setHeavyEndsApart(distinct);
    int left = wanted - (Double.isNaN(first) ? 0 : 1) - (Double.isNaN(last) ? 0 : 1);
    double[] inner = left == 1 ? quantiles(0.5, 0.5, 1) : inner(left);
    return DoubleStream.concat(Arrays.stream(inner), DoubleStream.of(first, last))
        .filter(knot -> !Double.isNaN(knot))
        .sorted()
        .distinct()
        .toArray();
  }

  private void setHeavyEndsApart(double[] distinct) {
    double n = values.length;
    int[] counts = new int[distinct.length];
    for (double value : values) {
      counts[Arrays.binarySearch(distinct, value)]++;
    }
    int end = distinct.length - 1;
    boolean heavyBetween = Arrays.stream(counts, 1, end).anyMatch(c -> c / n >= HEAVY);
    if (!heavyBetween && counts[0] / n >= HEAVY) {
      first = distinct[1];
      values = Arrays.stream(values).filter(v -> v > first).toArray();
    }
    if (!heavyBetween && counts[end] / n >= HEAVY) {
      last = distinct[end - 1];
      values = Arrays.stream(values).filter(v -> v < last).toArray();
    }
  }

  private double[] inner(int count) {
    double[] knots = quantiles(count == 2 ? 0.5 : outer, 1 - outer, count);
    if (Arrays.stream(knots).distinct().count() < Math.min(count, 3)) {
      knots = quantiles(outer, 1 - outer, 2 * count);
      if (!Double.isNaN(first) && Arrays.stream(knots).distinct().count() < 3) {
        knots = threeKnots();
      }
    }
    if (values.length < FEW) {
      moveOuterKnots(knots, count);
    }
    return knots;
  }

  private double[] threeKnots() {
    double middle = Double.isNaN(last) ? SampleQuantile.of(values, 0.5) : (first + last) / 2;
    double end = Double.isNaN(last) ? SampleQuantile.of(values, 1 - outer) : last;
    return DoubleStream.of(first, middle, end).sorted().toArray();
  }

  private void moveOuterKnots(double[] knots, int count) {
    if (Double.isNaN(first)) {
      knots[0] = values.length < RANK ? Double.NaN : values[RANK - 1];
    }
    if (Double.isNaN(last)) {
      knots[count - 1] = values.length < RANK ? Double.NaN : values[values.length - RANK];
    }
  }

  private double[] quantiles(double from, double to, int count) {
    double[] quantiles = new double[count];
    double step = count == 1 ? 0 : (to - from) / (count - 1);
    for (int i = 0; i < count; i++) {
      quantiles[i] = SampleQuantile.of(values, from + i * step);
    }
    return quantiles;
  }
}
