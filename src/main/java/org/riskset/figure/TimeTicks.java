package org.riskset.figure;

import java.util.List;

/**
 * The time axis: where it ends and where its ticks are. Axis and risk table both take their times
 * from here, so they cannot disagree.
 *
 * @param end right end of the axis, positive
 * @param step distance of ticks, positive
 * @param times ticks from 0 to {@code end}, ascending
 */
public record TimeTicks(double end, double step, List<Double> times) {
  /** Copies the ticks. */
  public TimeTicks {
    times = List.copyOf(times);
  }
}
