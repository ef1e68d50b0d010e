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
 * @param start left end of the axis; 0, or above it where the axis is logarithmic
 * @param end right end of the axis, positive
 * @param step distance of ticks, positive; 0 on a logarithmic axis
 * @param times ticks from {@code start} to {@code end}, ascending
 */
public record TimeTicks(double start, double end, double step, List<Double> times) {
  /** The axis ends a little after the last time, so that the curve's end is seen. */
  private static final double MARGIN = 1.02;

  private static final double SLACK = 1e-9;

  private static final int MOST_TICKS = 100;
  private static final int FEWEST_LOG_TICKS = 2;
  private static final double DECADE = 10;

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
    double slack = step * SLACK;
    for (int i = 0; exact.doubleValue() * i <= end + slack; i++) {
      times.add(exact.multiply(BigDecimal.valueOf(i)).doubleValue());
    }
    return new TimeTicks(0, end, step, times);
  }

  /**
   * A logarithmic axis for curves between two times; it starts earlier where it would have less
   * than two ticks.
   *
   * @param firstTime first time that there is to show; not below 0
   * @param lastTime last observed time
   * @param chosenEnd last time shown; empty: the last observed
   */
  static TimeTicks logarithmic(double firstTime, double lastTime, OptionalDouble chosenEnd) {
    double end = chosenEnd.orElse((lastTime > 0 ? lastTime : 1) * MARGIN);
    double start = firstTime > 0 && firstTime < end ? firstTime / MARGIN : end / DECADE;
    List<Double> before = LogTicks.between(end / (DECADE * DECADE), end);
    double latestStart = before.get(before.size() - FEWEST_LOG_TICKS);
    double from = Math.min(start, latestStart);
    return new TimeTicks(from, end, 0, LogTicks.between(from, end));
  }

  /** Whether equal ratios of times are equally far apart. */
  public boolean isLogarithmic() {
    return start > 0;
  }

  /** Where times stand between two coordinates. */
  public Scale scale(double from, double to) {
    return isLogarithmic()
        ? Scale.logarithmic(start, end, from, to)
        : Scale.linear(start, end, from, to);
  }

  /**
   * The same axis with fewer ticks, for where labels would touch.
   *
   * @param share how far apart ticks are at least, as a part of the axis
   */
  public TimeTicks apart(double share) {
    if (!isLogarithmic()) {
      int every = (int) Math.max(1, Math.ceil(share * end / Math.max(step, end * SLACK)));
      return every == 1 ? this : everyNth(Math.min(every, Math.max(1, times.size())));
    }
    Scale along = scale(0, 1);
    List<Double> kept = new ArrayList<>();
    double last = Double.NEGATIVE_INFINITY;
    for (double time : times) {
      if (along.toCoordinate(time) - last >= share) {
        kept.add(time);
        last = along.toCoordinate(time);
      }
    }
    return new TimeTicks(start, end, 0, kept);
  }

  /** The same axis with every {@code n}-th tick only. */
  public TimeTicks everyNth(int n) {
    List<Double> kept =
        IntStream.range(0, times.size()).filter(i -> i % n == 0).mapToObj(times::get).toList();
    return new TimeTicks(start, end, step * n, kept);
  }

  /** How the ticks are written, in order. */
  public List<String> labels() {
    return isLogarithmic() ? TickWording.each(times) : TickWording.of(times, step);
  }
}
