package org.riskset.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.riskset.messages.NumberWording;
import org.riskset.study.SurvivalScale;

/**
 * An axis of values that ends with ticks.
 *
 * @param bottom lower end
 * @param top upper end, above the lower
 * @param ticks ticks, ascending
 * @param labels how they are written
 * @param fewTicks ticks where the plot is low
 */
public record ValueAxis(
    double bottom, double top, List<Double> ticks, List<String> labels, List<Double> fewTicks) {
  private static final double[] QUARTERS = {0, 0.25, 0.5, 0.75, 1};
  private static final double[] HALVES = {0, 0.5, 1};

  /** Copies the lists. */
  public ValueAxis {
    ticks = List.copyOf(ticks);
    labels = List.copyOf(labels);
    fewTicks = List.copyOf(fewTicks);
  }

  /** From 0 to 100 %. */
  public static ValueAxis percent() {
    return new ValueAxis(
        0,
        1,
        Arrays.stream(QUARTERS).boxed().toList(),
        DoubleStream.of(QUARTERS).mapToObj(v -> NumberWording.fixed(100 * v, 0)).toList(),
        Arrays.stream(HALVES).boxed().toList());
  }

  /**
   * The axis of a scale.
   *
   * @param survival what is shown of survival, without 0
   */
  static ValueAxis of(SurvivalScale scale, DoubleStream survival) {
    if (scale.isPercent()) {
      return percent();
    }
    double[] values = survival.map(scale::of).filter(Double::isFinite).sorted().toArray();
    double least = values.length == 0 ? 0 : values[0];
    double most = values.length == 0 ? 0 : values[values.length - 1];
    return scale.isLogarithmic() ? between(least, most) : fromZero(most);
  }

  private static ValueAxis fromZero(double most) {
    TimeTicks round = TimeTicks.of(most, null, OptionalDouble.empty(), OptionalDouble.empty());
    return ticked(0, round.end(), round.times(), round.labels());
  }

  /** From one tick to another around what is shown. */
  static ValueAxis between(double least, double most) {
    double room = most > least ? 0 : 1;
    double step = TimeStep.suiting(most - least + 2 * room, null);
    int first = (int) Math.floor((least - room) / step);
    int last = (int) Math.ceil((most + room) / step);
    List<Double> ticks =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)).doubleValue())
            .toList();
    return ticked(first * step, last * step, ticks, TickWording.of(ticks, step));
  }

  private static ValueAxis ticked(
      double bottom, double top, List<Double> ticks, List<String> labels) {
    List<Double> ends = List.of(ticks.get(0), ticks.get(ticks.size() - 1));
    return new ValueAxis(bottom, top, ticks, labels, ends);
  }

  /** The value on the axis that is nearest to the given one; NaN stays. */
  double nearest(double value) {
    return Math.max(bottom, Math.min(value, top));
  }

  /** Whether a value lies on the axis. */
  public boolean holds(double value) {
    return value >= bottom && value <= top;
  }

  /** How a tick is written. */
  public String label(double tick) {
    return labels.get(ticks.indexOf(tick));
  }
}
