package org.riskset.figure;

import java.util.List;

/**
 * The logarithmic axis of a forest plot.
 *
 * @param lower left end, positive
 * @param upper right end
 * @param ratios ticks, ascending
 */
public record RatioTicks(double lower, double upper, List<Double> ratios) {
  /** Copies the ticks. */
  public RatioTicks {
    ratios = List.copyOf(ratios);
  }
}
