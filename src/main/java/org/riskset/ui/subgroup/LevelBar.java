package org.riskset.ui.subgroup;

import java.util.List;

/**
 * One level of a column as the panel shows it.
 *
 * @param level as the file writes it
 * @param label as people read it
 * @param total patients with the level, whatever the filters
 * @param byGroup patients with the level that the other columns' filters keep, by group
 * @param chosen whether the column's own filter keeps it
 */
public record LevelBar(
    String level, String label, int total, List<Integer> byGroup, boolean chosen) {
  /** Copies the counts. */
  public LevelBar {
    byGroup = List.copyOf(byGroup);
  }

  /** Patients that the other columns' filters keep. */
  public int count() {
    return byGroup.stream().mapToInt(Integer::intValue).sum();
  }
}
