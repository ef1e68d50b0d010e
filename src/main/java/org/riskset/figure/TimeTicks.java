package org.riskset.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The time axis: where it ends and where its ticks are. Axis and risk table both take their times
 * from here, so they cannot disagree.
 *
 * @param end right end of the axis, positive
 * @param step distance of ticks, positive
 * @param times ticks from 0 to {@code end}, ascending
 */
public record TimeTicks(double end, double step, List<Double> times) {
  /** The axis ends a little after the last time, so that the curve's end is seen. */
  private static final double MARGIN = 1.02;

  private static final int MOST_TICKS = 100;

  /** Copies the ticks. */
  public TimeTicks {
    times = List.copyOf(times);
  }

  /**
   * An axis for curves that end at {@code lastTime}.
   *
   * @param lastTime last observed time
   * @param unit unit of time, or null; months get ticks every 6 or 12, not every 10
   * @param chosenStep distance of ticks; empty: a round one
   * @param chosenEnd last time shown; empty: the last observed
   */
  public static TimeTicks of(
      double lastTime, @Nullable String unit, OptionalDouble chosenStep, OptionalDouble chosenEnd) {
    double shown = lastTime > 0 ? lastTime : 1;
    double end = chosenEnd.isPresent() ? chosenEnd.getAsDouble() : shown * MARGIN;
    double span = chosenEnd.isPresent() ? end : shown;
    double step = chosenStep.orElse(0);
    boolean usable = step > 0 && end / step <= MOST_TICKS;
    return every(usable ? step : TimeStep.suiting(span, unit), end);
  }

  private static TimeTicks every(double step, double end) {
    List<Double> times = new ArrayList<>();
    BigDecimal exact = BigDecimal.valueOf(step);
    double slack = step * 1e-9;
    for (int i = 0; exact.doubleValue() * i <= end + slack; i++) {
      times.add(exact.multiply(BigDecimal.valueOf(i)).doubleValue());
    }
    return new TimeTicks(end, step, times);
  }

  /** The same axis with every {@code n}-th tick only, for where labels would touch. */
  public TimeTicks everyNth(int n) {
    List<Double> kept =
        IntStream.range(0, times.size()).filter(i -> i % n == 0).mapToObj(times::get).toList();
    return new TimeTicks(end, step * n, kept);
  }

  /** How the ticks are written, in order. */
  public List<String> labels() {
    return TickWording.of(times, step);
  }
}
