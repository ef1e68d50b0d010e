package org.riskset.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A step function with limits, from its first time on. Value {@code i} holds from time {@code i} up
 * to time {@code i + 1}. Immutable; arrays are copied in.
 */
public final class Steps {
  private final double[] times;
  private final double[] values;
  private final double[] lower;
  private final double[] upper;

  /**
   * A step function.
   *
   * @param times ascending, the first is the start of the curve
   * @param values value from that time on; NaN, at a single time, of a curve that does not exist
   * @param lower lower limits, NaN where they do not exist
   * @param upper upper limits, NaN where they do not exist
   */
  public Steps(double[] times, double[] values, double[] lower, double[] upper) {
    if (values.length != times.length
        || lower.length != times.length
        || upper.length != times.length
        || times.length == 0) {
      throw new IllegalArgumentException("a step function has one value and limits per time");
    }
    this.times = times.clone();
    this.values = values.clone();
    this.lower = lower.clone();
    this.upper = upper.clone();
  }

  /**
   * A curve from its value at time 0 on, so that a step at time 0 is seen too; at the start it has
   * no limits.
   *
   * @param start value at time 0
   * @param size number of its times
   * @param times time by its number
   * @param values value from that time on
   * @param lower lower limit, NaN where it does not exist
   * @param upper upper limit, NaN where it does not exist
   */
  static Steps from(
      double start,
      int size,
      IntToDoubleFunction times,
      IntToDoubleFunction values,
      IntToDoubleFunction lower,
      IntToDoubleFunction upper) {
    return new Steps(
        preceded(0, size, times),
        preceded(start, size, values),
        preceded(Double.NaN, size, lower),
        preceded(Double.NaN, size, upper));
  }

  /**
   * The same curve from a positive time on and only where it has values: where it has none any more
   * it ends, as its last value holds until then.
   */
  Steps after(double start) {
    int first = indexAt(start);
    while (first < size() && !Double.isFinite(values[first])) {
      first++;
    }
    if (first == size()) {
      double[] none = {Double.NaN};
      return new Steps(new double[] {start}, none, none, none);
    }
    int end = first;
    while (end < size() && Double.isFinite(values[end])) {
      end++;
    }
    double[] from = Arrays.copyOfRange(times, first, Math.min(end + 1, size()));
    from[0] = Math.max(start, from[0]);
    Steps shown =
        new Steps(
            from, part(values, first, from), part(lower, first, from), part(upper, first, from));
    return end < size() ? shown.endingWithItsValue() : shown;
  }

  private static double[] part(double[] all, int first, double[] times) {
    return Arrays.copyOfRange(all, first, first + times.length);
  }

  private Steps endingWithItsValue() {
    int last = size() - 1;
    double[] held = values.clone();
    double[] least = lower.clone();
    double[] most = upper.clone();
    held[last] = held[last - 1];
    least[last] = Double.NaN;
    most[last] = Double.NaN;
    return new Steps(times, held, least, most);
  }

  private static double[] preceded(double first, int size, IntToDoubleFunction values) {
    return DoubleStream.concat(DoubleStream.of(first), IntStream.range(0, size).mapToDouble(values))
        .toArray();
  }

  /** Number of steps, at least 1. */
  public int size() {
    return times.length;
  }

  /** Time of step {@code i}. */
  public double time(int i) {
    return times[i];
  }

  /** Value from time {@code i} on. */
  public double value(int i) {
    return values[i];
  }

  /** Lower limit from time {@code i} on, NaN where it does not exist. */
  public double lower(int i) {
    return lower[i];
  }

  /** Upper limit from time {@code i} on, NaN where it does not exist. */
  public double upper(int i) {
    return upper[i];
  }

  /** Whether both limits exist from time {@code i} on. */
  public boolean hasLimits(int i) {
    return !Double.isNaN(lower[i]) && !Double.isNaN(upper[i]);
  }

  /** Whether there is anything to draw. */
  public boolean exists() {
    return !Double.isNaN(values[0]);
  }

  /** First time. */
  public double start() {
    return times[0];
  }

  /** Last time. */
  public double end() {
    return times[times.length - 1];
  }

  /** Index of the step that holds at {@code time}; the first before it. */
  public int indexAt(double time) {
    int low = 0;
    int high = times.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (times[middle] <= time) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
