package org.riskset.statistics.finegray;

/**
 * Sums of (x − x̄) h within each block, for increments h of a hazard at its event times: from the
 * first on, or back from the last.
 */
final class HazardSums {
  private final double[] sum;
  private final double[][] product;

  private HazardSums(SubdistributionPoint point) {
    sum = new double[point.layout().times()];
    product = new double[point.layout().times()][point.columns().size()];
  }

  /** Sums over the event times of a block up to each. */
  static HazardSums upTo(SubdistributionPoint point, double[] increments) {
    HazardSums sums = new HazardSums(point);
    Layout layout = point.layout();
    for (int b = 0; b < layout.blocks(); b++) {
      for (int k = layout.blockStart(b); k < layout.blockStart(b + 1); k++) {
        sums.add(point, k, increments[k], k == layout.blockStart(b) ? k : k - 1);
      }
    }
    return sums;
  }

  /** Sums over the event times of a block from each on. */
  static HazardSums from(SubdistributionPoint point, double[] increments) {
    HazardSums sums = new HazardSums(point);
    Layout layout = point.layout();
    for (int b = 0; b < layout.blocks(); b++) {
      int last = layout.blockStart(b + 1) - 1;
      for (int k = last; k >= layout.blockStart(b); k--) {
        sums.add(point, k, increments[k], k == last ? k : k + 1);
      }
    }
    return sums;
  }

  /** The neighbour's sums and one increment more; the first has itself, still 0, as neighbour. */
  private void add(SubdistributionPoint point, int k, double increment, int neighbour) {
    sum[k] = sum[neighbour] + increment;
    for (int j = 0; j < product[k].length; j++) {
      product[k][j] = product[neighbour][j] + increment * point.mean(k, j);
    }
  }

  /** Σ (x − x̄_j) h for a value x of column {@code j}. */
  double of(double x, int j, int k) {
    return x * sum[k] - product[k][j];
  }

  /** Σ h. */
  double sum(int k) {
    return sum[k];
  }

  /** Σ x̄_j h. */
  double product(int k, int j) {
    return product[k][j];
  }
}
