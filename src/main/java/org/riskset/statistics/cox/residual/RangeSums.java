package org.riskset.statistics.cox.residual;

/**
 * Sums over ranges of a sequence of vectors, in logarithmic time and without differences: where
 * early terms are huge, those of a later range keep all their digits.
 */
final class RangeSums {
  private final int leaves;
  private final int size;
  private final double[] tree;

  /**
   * Sums of zeros.
   *
   * @param length length of the sequence
   * @param size components of each vector
   */
  RangeSums(int length, int size) {
    leaves = length;
    this.size = size;
    tree = new double[2 * leaves * size];
  }

  /** Sets a component of a vector; {@link #sum} may be called after all are set. */
  void set(int index, int component, double value) {
    tree[(leaves + index) * size + component] = value;
  }

  /** Makes the sums. */
  void sumUp() {
    for (int node = leaves - 1; node > 0; node--) {
      for (int j = 0; j < size; j++) {
        tree[node * size + j] = tree[2 * node * size + j] + tree[(2 * node + 1) * size + j];
      }
    }
  }

  /** Adds the vectors from {@code from} to before {@code to} to {@code result}. */
  void sum(int from, int to, double[] result) {
    int low = from + leaves;
    int high = to + leaves;
    while (low < high) {
      if ((low & 1) == 1) {
        add(low++, result);
      }
      if ((high & 1) == 1) {
        add(--high, result);
      }
      low >>= 1;
      high >>= 1;
    }
  }

  private void add(int node, double[] result) {
    for (int j = 0; j < size; j++) {
      result[j] += tree[node * size + j];
    }
  }
}
