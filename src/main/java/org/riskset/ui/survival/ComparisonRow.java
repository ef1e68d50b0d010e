package org.riskset.ui.survival;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the comparison table: a group, or the difference of two.
 *
 * @param label the row as people read it
 * @param style which colour and dash the group has, or null for the difference
 * @param patients number of patients, empty for the difference
 * @param events number of events, empty for the difference
 * @param median median time
 * @param survival survival at each reported time
 * @param mean mean up to the study's horizon, or null if it has none
 */
record ComparisonRow(
    String label,
    @Nullable Integer style,
    String patients,
    String events,
    Estimate median,
    List<Estimate> survival,
    @Nullable Estimate mean) {

  /**
   * A number with its limits as words.
   *
   * @param value the number or what stands in its place
   * @param limits limits in brackets, empty if there are none to show
   */
  record Estimate(String value, String limits) {
    boolean contains(String words) {
      return toString().contains(words);
    }

    @Override
    public String toString() {
      return limits.isEmpty() ? value : value + " " + limits;
    }
  }

  /** Copies the list. */
  ComparisonRow {
    survival = List.copyOf(survival);
  }

  /** All numbers with limits, in the order of the columns. */
  List<Estimate> estimates() {
    List<Estimate> all = new ArrayList<>();
    all.add(median);
    all.addAll(survival);
    if (mean != null) {
      all.add(mean);
    }
    return all;
  }
}
