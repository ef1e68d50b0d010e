package org.riskset.statistics.cutpoint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where a variable can be cut: at each of its values x that leaves at least a given share of rows
 * on either side of "≤ x".
 *
 * <p>With N rows and the share q, cuts have max(1, ⌊Nq⌋) to ⌊N(1 − q)⌋ rows at most x, and never
 * all.
 */
final class Cuts {
  private final int[] order;
  private final int[] below;
  private final double[] values;

  private Cuts(int[] order, int[] below, double[] values) {
    this.order = order;
    this.below = below;
    this.values = values;
  }

  /**
   * The cuts of a variable.
   *
   * @param x finite values, one per row
   * @param minProp least share of rows on either side, from 0 to below 0.5
   */
  static Cuts of(double[] x, double minProp) {
    int n = x.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> x[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double least = Math.max(1, Math.floor(n * minProp));
    double most = Math.min(n - 1, Math.floor(n * (1 - minProp)));
    int[] below =
        IntStream.range(1, n)
            .filter(m -> m >= least && m <= most && x[order[m - 1]] != x[order[m]])
            .toArray();
    return new Cuts(order, below, Arrays.stream(below).mapToDouble(m -> x[order[m - 1]]).toArray());
  }

  /** Number of cuts. */
  int size() {
    return below.length;
  }

  /** Number of rows at most cut k. */
  int below(int k) {
    return below[k];
  }

  /** Numbers of rows at most each cut, ascending. */
  int[] below() {
    return below.clone();
  }

  /** The value of cut k. */
  double value(int k) {
    return values[k];
  }

  /** Values of a row attribute in the order of the variable. */
  double[] inOrder(double[] attribute) {
    return Arrays.stream(order).mapToDouble(i -> attribute[i]).toArray();
  }

  /** The rows in the order of the variable. */
  int[] order() {
    return order.clone();
  }
}
