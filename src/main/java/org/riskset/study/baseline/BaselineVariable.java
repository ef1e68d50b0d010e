package org.riskset.study.baseline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.study.baseline.BaselineTest.Kind;

/**
 * One variable of a table of baseline characteristics.
 *
 * @param name column of the cohort
 * @param levels levels that occur, in order; empty for numbers
 * @param overall all rows with a group
 * @param groups one per group, in their order
 * @param tests tests of whether the groups differ
 * @param chosen the test that stands for them in a printed table, or null if none exists
 * @param difference standardised differences, or null without two groups
 */
public record BaselineVariable(
    String name,
    List<String> levels,
    BaselineSummary overall,
    List<BaselineSummary> groups,
    List<BaselineTest> tests,
    @Nullable Kind chosen,
    @Nullable Difference difference) {

  /**
   * The standardised difference of groups.
   *
   * @param value first minus second group for numbers, a distance for categories; with more than
   *     two groups the pair that differs most; NaN if there is none
   * @param nullBand standard deviation that chance alone gives it at these sizes, √(1/n₁ + 1/n₂)
   * @param pairs all pairs
   */
  public record Difference(double value, double nullBand, List<Pair> pairs) {
    /** Copies the pairs. */
    public Difference {
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * The standardised difference of two groups.
   *
   * @param first place of the one group
   * @param second place of the other
   * @param value the difference
   * @param nullBand its standard deviation by chance
   */
  public record Pair(int first, int second, double value, double nullBand) {}

  /** Copies the lists. */
  public BaselineVariable {
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    tests = List.copyOf(tests);
  }

  /** Whether the variable holds categories. */
  public boolean isCategory() {
    return overall instanceof BaselineSummary.Categories;
  }

  /** Standardised differences, with at least two groups. */
  public Optional<Difference> standardizedDifference() {
    return Optional.ofNullable(difference);
  }

  /** The test that stands for all in a printed table. */
  public Optional<BaselineTest> chosenTest() {
    return tests.stream().filter(test -> test.kind() == chosen).findFirst();
  }
}
