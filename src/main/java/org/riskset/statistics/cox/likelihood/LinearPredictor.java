package org.riskset.statistics.cox.likelihood;

/** The linear predictors of positions, block by block. */
@FunctionalInterface
interface LinearPredictor {
  /** Writes those from {@code from} up to, not including, {@code to}; several blocks at once. */
  void write(double[] eta, int from, int to);

  /** Linear predictors that are there already. */
  static LinearPredictor of(double[] present) {
    return (eta, from, to) -> System.arraycopy(present, from, eta, from, to - from);
  }
}
