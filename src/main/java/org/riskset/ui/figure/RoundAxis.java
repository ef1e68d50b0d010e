package org.riskset.ui.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis with ticks at round numbers, of which it begins and ends with one.
 *
 * @param lower its lower end
 * @param upper its upper end
 * @param ticks its ticks, ascending
 */
public record RoundAxis(double lower, double upper, List<Double> ticks) {
  private static final double[] LEADING = {1, 2, 3, 5, 10};

  /** Copies the ticks. */
  public RoundAxis {
    ticks = List.copyOf(ticks);
  }

  /**
   * An axis that holds all numbers between two.
   *
   * @param steps about how many steps it has
   */
  public static RoundAxis between(double least, double most, int steps) {
    double span = most > least ? most - least : 1;
    double power = Math.pow(10, Math.floor(Math.log10(span / steps)));
    double step =
        Arrays.stream(LEADING)
            .map(leading -> leading * power)
            .filter(candidate -> span / candidate <= steps)
            .findFirst()
            .orElse(10 * power);
    int first = (int) Math.floor(least / step);
    int last = (int) Math.ceil(most / step);
    List<Double> ticks = IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    return new RoundAxis(first * step, last * step, ticks);
  }

  /** Whether a number lies on the axis. */
  public boolean holds(double value) {
    return value >= lower && value <= upper;
  }
}
