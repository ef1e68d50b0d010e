package org.riskset.figure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.riskset.messages.NumberWording;
import org.riskset.study.SurvivalScale;

/**
 * The vertical axis of curves, from 0.
 *
 * @param top upper end, positive
 * @param ticks ticks, ascending
 * @param labels how they are written
 * @param fewTicks ticks where the plot is low
 */
public record ValueAxis(
    double top, List<Double> ticks, List<String> labels, List<Double> fewTicks) {
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
        1,
        Arrays.stream(QUARTERS).boxed().toList(),
        DoubleStream.of(QUARTERS).mapToObj(v -> NumberWording.fixed(100 * v, 0)).toList(),
        Arrays.stream(HALVES).boxed().toList());
  }

  /**
   * The axis of a scale.
   *
   * @param lowest lowest survival above 0 that is shown
   */
  static ValueAxis of(SurvivalScale scale, double lowest) {
    if (scale.isPercent()) {
      return percent();
    }
    TimeTicks round =
        TimeTicks.of(scale.of(lowest), null, OptionalDouble.empty(), OptionalDouble.empty());
    List<Double> ticks = round.times();
    return new ValueAxis(
        round.end(), ticks, round.labels(), List.of(ticks.get(0), ticks.get(ticks.size() - 1)));
  }

  /** How a tick is written. */
  public String label(double tick) {
    return labels.get(ticks.indexOf(tick));
  }
}
