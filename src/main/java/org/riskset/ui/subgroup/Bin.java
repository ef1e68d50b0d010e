package org.riskset.ui.subgroup;

import java.util.List;

/**
 * One bar of a histogram.
 *
 * @param low lower edge, included
 * @param high upper edge, excluded but for the last bin
 * @param byGroup patients that the other columns' filters keep, by group
 */
public record Bin(double low, double high, List<Integer> byGroup) {
  /** Copies the counts. */
  public Bin {
    byGroup = List.copyOf(byGroup);
  }

  /** Patients that the other columns' filters keep. */
  public int count() {
    return byGroup.stream().mapToInt(Integer::intValue).sum();
  }
}
