package org.riskset.figure;

import java.util.List;
import java.util.OptionalInt;

/**
 * One row of the table under the curves.
 *
 * @param label the row as people read it
 * @param style colour of the curve that it belongs to; empty where it belongs to all
 * @param counts one per tick of the time axis
 */
public record RiskRow(String label, OptionalInt style, List<RiskCount> counts) {
  /** Copies the counts. */
  public RiskRow {
    counts = List.copyOf(counts);
  }

  /** The row of one curve. */
  static RiskRow of(CurveSeries curve) {
    return new RiskRow(curve.label(), OptionalInt.of(curve.style()), curve.counts());
  }
}
