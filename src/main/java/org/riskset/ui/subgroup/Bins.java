package org.riskset.ui.subgroup;

import java.util.Arrays;

/**
 * Edges of a histogram: round numbers, at most a dozen bars.
 *
 * @param start lower edge of the first bar
 * @param width width of a bar
 * @param count number of bars
 */
record Bins(double start, double width, int count) {
  private static final int MOST = 12;

  /** Bars for values from least to greatest. */
  static Bins of(double least, double greatest) {
    if (greatest <= least) {
      return new Bins(least, 1, 1);
    }
    double power = Math.pow(10, Math.floor(Math.log10((greatest - least) / MOST)));
    return Arrays.stream(new double[] {1, 2, 5, 10, 20})
        .mapToObj(factor -> covering(least, greatest, factor * power))
        .filter(bins -> bins.count() <= MOST)
        .findFirst()
        .orElseThrow();
  }

  private static Bins covering(double least, double greatest, double width) {
    double first = Math.floor(least / width);
    double last = Math.floor(greatest / width);
    return new Bins(first * width, width, (int) (last - first) + 1);
  }

  /** The bar that a value falls into. */
  int indexOf(double value) {
    return Math.max(0, Math.min(count - 1, (int) Math.floor((value - start) / width)));
  }

  /** Lower edge of a bar; {@code count} gives the end of the last. */
  double edge(int index) {
    return start + index * width;
  }
}
