package org.riskset.figure;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where too few remain at risk for a curve to be drawn solid: after the last time at which at least
 * max(percentage of the largest risk set, count) were at risk.
 */
final class ThinTail {
  private ThinTail() {}

  /**
   * The last time at which enough are at risk.
   *
   * @param size number of times of the curve
   * @param time time by its number, ascending
   * @param atRisk weight at risk by the number of the time
   * @return that time; empty if there are enough to the end
   */
  static OptionalDouble start(
      int size, IntToDoubleFunction time, IntToDoubleFunction atRisk, double percent, int count) {
    double largest = IntStream.range(0, size).mapToDouble(atRisk).max().orElse(0);
    double limit = Math.max(largest * percent / 100, count);
    int last = size - 1;
    if (last < 0 || atRisk.applyAsDouble(last) >= limit) {
      return OptionalDouble.empty();
    }
    for (int i = last; i >= 0; i--) {
      if (atRisk.applyAsDouble(i) >= limit) {
        return OptionalDouble.of(time.applyAsDouble(i));
      }
    }
    return OptionalDouble.of(0);
  }
}
