package org.riskset.ui.survival;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the curves say at one time.
 *
 * @param time the time
 * @param timeText the time as people read it
 * @param sign what stands behind estimates, empty if nothing
 * @param lines one per group, in order
 * @param difference first minus second group, or null where there are not two
 */
record ReadOut(
    double time, String timeText, String sign, List<Line> lines, @Nullable Difference difference) {

  /**
   * One group.
   *
   * @param label the group as people read it
   * @param style which colour and dash it has
   * @param estimate survival or what it is turned into, NaN where it does not exist
   * @param lower lower limit, NaN where it does not exist
   * @param upper upper limit, NaN where it does not exist
   * @param estimateText the estimate in words
   * @param limitsText its limits in brackets
   * @param atRisk number at risk just before the time
   * @param events events up to the time
   */
  record Line(
      String label,
      int style,
      double estimate,
      double lower,
      double upper,
      String estimateText,
      String limitsText,
      String atRisk,
      String events) {}

  /**
   * The difference of two groups in percentage points.
   *
   * @param estimateText the difference
   * @param limitsText its limits in brackets
   */
  record Difference(String estimateText, String limitsText) {}

  /** Copies the lines. */
  ReadOut {
    lines = List.copyOf(lines);
  }

  /** The difference, where there are two groups. */
  Optional<Difference> differenceOfTwo() {
    return Optional.ofNullable(difference);
  }
}
