package org.riskset.ui.forest;

import java.util.OptionalDouble;
import org.riskset.figure.RatioTicks;
import org.riskset.figure.Scale;

/**
 * The axis that all rows of the forest table and the scale under them share.
 *
 * @param ticks ends and ticks
 * @param mostEvents events of the row that has most, at least 1
 * @param compared a ratio that all rows are compared with, drawn dashed; empty for none
 */
public record RatioAxis(RatioTicks ticks, int mostEvents, OptionalDouble compared) {
  private static final double MARGIN = 12;
  private static final double LEAST_SIDE = 3;
  private static final double SIDE_RANGE = 6;

  /** An axis without a ratio to compare with. */
  public RatioAxis(RatioTicks ticks, int mostEvents) {
    this(ticks, mostEvents, OptionalDouble.empty());
  }

  /** Where ratios stand in a column of the given width. */
  Scale over(double width) {
    return Scale.logarithmic(ticks.lower(), ticks.upper(), MARGIN, width - MARGIN);
  }

  /** The side of the square of a row: its area grows with the events behind it. */
  double side(int events) {
    return LEAST_SIDE + SIDE_RANGE * Math.sqrt((double) events / mostEvents);
  }
}
