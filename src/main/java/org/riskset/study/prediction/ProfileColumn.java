package org.riskset.study.prediction;

import java.util.List;
import org.riskset.data.NumberColumn;

/**
 * A column that a patient needs a value of for a model to predict, and what values the patients of
 * the model had.
 *
 * @param name name of the column
 * @param usual the value of a patient of whom nothing is said: reference, median, or the level of
 *     the largest stratum
 * @param levels levels that patients had, in order; empty for a number
 * @param least the smallest number, NaN for levels
 * @param most the largest number, NaN for levels
 */
public record ProfileColumn(
    String name, String usual, List<String> levels, double least, double most) {
  /** Copies the levels. */
  public ProfileColumn {
    levels = List.copyOf(levels);
  }

  /** A column of levels. */
  static ProfileColumn ofLevels(String name, String usual, List<String> levels) {
    return new ProfileColumn(name, usual, levels, Double.NaN, Double.NaN);
  }

  /** A column of numbers. */
  static ProfileColumn ofNumbers(String name, double median, double least, double most) {
    return new ProfileColumn(name, NumberColumn.plain(median), List.of(), least, most);
  }

  /** Whether it holds numbers. */
  public boolean isNumber() {
    return levels.isEmpty();
  }

  /** Whether a number lies among those that patients had. */
  public boolean holds(double number) {
    return number >= least && number <= most;
  }
}
