package org.riskset.statistics.kaplanmeier;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.riskset.statistics.sample.DistinctValues;

/**
 * Where a step function of time falls to a level; index −1 gives its value at the start, 1 if that
 * is undefined.
 *
 * <p>The quantile is the first time with value below the level; where the value equals the level
 * over a stretch of time (up to a difference of {@value #TOLERANCE}) it is the middle of that
 * stretch, which ends at the last time if the function never falls again. Undefined (NaN) values
 * are passed over. An upper limit may rise again: then, as in R's {@code quantile.survfit}, the
 * time is that of the highest value that is not above the level, whether or not an earlier one is
 * lower.
 */
public final class StepQuantile {
  private static final double TOLERANCE = 1.5e-8;

  private static final int START = -1;
  private static final int NONE = -2;

  private final DistinctValues times;
  private final IntToDoubleFunction curve;

  /**
   * A step function.
   *
   * @param times where it steps
   * @param curve its value from each of them on
   */
  public StepQuantile(DistinctValues times, IntToDoubleFunction curve) {
    this.times = times;
    this.curve = curve;
  }

  /** The time at which the function has fallen by {@code probability}. */
  public OptionalDouble at(double probability) {
    int reached = highestNotAbove(1 - probability + TOLERANCE);
    if (reached == NONE) {
      return OptionalDouble.empty();
    }
    int passed = highestNotAbove(1 - probability - TOLERANCE);
    if (probability == 0 || passed == reached) {
      return OptionalDouble.of(time(reached));
    }
    int last = times.size() - 1;
    double end = curve.applyAsDouble(last);
    if (passed == NONE && Double.isNaN(end)) {
      return OptionalDouble.empty();
    }
    boolean staysThere = passed == NONE || Math.abs(end - (1 - probability)) < TOLERANCE;
    return OptionalDouble.of((time(reached) + time(staysThere ? last : passed)) / 2);
  }

  /** Index of the first of the highest values that are at most {@code level}. */
  private int highestNotAbove(double level) {
    double start = curve.applyAsDouble(START);
    double first = Double.isNaN(start) ? 1 : start;
    int best = first <= level ? START : NONE;
    double highest = first <= level ? first : Double.NEGATIVE_INFINITY;
    for (int k = 0; k < times.size(); k++) {
      double value = curve.applyAsDouble(k);
      if (value <= level && value > highest) {
        best = k;
        highest = value;
      }
    }
    return best;
  }

  private double time(int k) {
    if (k == START) {
      return times.size() == 0 ? 0 : Math.min(0, times.value(0));
    }
    return times.value(k);
  }
}
