package org.riskset.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of baseline characteristics.
 *
 * @param groups columns that form its groups, none for all patients together, or null for those of
 *     the study
 * @param columns columns that are its rows, or null for all that describe patients
 * @param numbers how numbers are summarised for people
 * @param tests whether people see the tests of differences between groups
 */
public record CharacteristicsSpec(
    @Nullable List<String> groups,
    @Nullable List<String> columns,
    NumberForm numbers,
    boolean tests) {
  /** How numbers are summarised for people. */
  public enum NumberForm {
    /** Median and quartiles. */
    MEDIAN,
    /** Mean and standard deviation. */
    MEAN,
    /** Both, one below the other. */
    BOTH
  }

  /** Copies the lists. */
  public CharacteristicsSpec {
    groups = groups == null ? null : List.copyOf(groups);
    columns = columns == null ? null : List.copyOf(columns);
  }

  /** The study's groups, all that describes patients, medians, no tests. */
  public static CharacteristicsSpec defaults() {
    return new CharacteristicsSpec(null, null, NumberForm.MEDIAN, false);
  }

  /** Columns that form the groups; empty for those of the study. */
  public Optional<List<String>> chosenGroups() {
    return Optional.ofNullable(groups);
  }

  /** Columns that are rows; empty for all that describe patients. */
  public Optional<List<String>> chosenColumns() {
    return Optional.ofNullable(columns);
  }

  /** The same with other groups, or those of the study. */
  public CharacteristicsSpec withGroups(@Nullable List<String> others) {
    return new CharacteristicsSpec(others, columns, numbers, tests);
  }

  /** The same with other rows, or all that describe patients. */
  public CharacteristicsSpec withColumns(@Nullable List<String> others) {
    return new CharacteristicsSpec(groups, others, numbers, tests);
  }

  /** The same with another summary of numbers. */
  public CharacteristicsSpec withNumbers(NumberForm form) {
    return new CharacteristicsSpec(groups, columns, form, tests);
  }

  /** The same with tests, or without. */
  public CharacteristicsSpec withTests(boolean shown) {
    return new CharacteristicsSpec(groups, columns, numbers, shown);
  }
}
