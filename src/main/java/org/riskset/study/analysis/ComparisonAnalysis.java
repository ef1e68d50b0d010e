package org.riskset.study.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.model.ModelColumn;
import org.riskset.statistics.cox.Coefficient;
import org.riskset.statistics.logrank.TrendOutcome;
import org.riskset.statistics.permutation.PermutationTest;

/**
 * A comparison of the survival of a study's groups.
 *
 * @param sample rows used and left out
 * @param test the study's test, within strata if the study says so
 * @param further what the study asks for beside it
 * @param contrast hazard ratio of the two groups, or null if there are not two or it does not exist
 * @param warnings what a reader must know
 */
public record ComparisonAnalysis(
    Sample sample,
    EqualityTestResult test,
    Further further,
    @Nullable Contrast contrast,
    List<Warning> warnings) {
  /** Key of the message that the number of scores for trend is not that of groups. */
  public static final String WRONG_SCORES = "compare.scores";

  /**
   * What a study may ask for beside its test.
   *
   * @param trend the test for trend, or null if it is not asked for
   * @param pairs the test of each pair of groups; empty if they are not asked for
   * @param permutation the permutation test, or null if it is not asked for or does not exist
   * @param means restricted means, or null if they are not asked for
   */
  public record Further(
      @Nullable TrendOutcome trend,
      List<PairComparison> pairs,
      @Nullable PermutationTest permutation,
      @Nullable RestrictedMeanComparison means) {
    /** Copies the list. */
    public Further {
      pairs = List.copyOf(pairs);
    }

    /** The test for trend. */
    public Optional<TrendOutcome> trendTest() {
      return Optional.ofNullable(trend);
    }

    /** The permutation test. */
    public Optional<PermutationTest> permutationTest() {
      return Optional.ofNullable(permutation);
    }

    /** Restricted means. */
    public Optional<RestrictedMeanComparison> restrictedMeans() {
      return Optional.ofNullable(means);
    }
  }

  /**
   * A hazard ratio of two groups, from a Cox model with the group alone.
   *
   * @param column the group and the one it is compared with
   * @param coefficient its estimate
   */
  public record Contrast(ModelColumn column, Coefficient coefficient) {}

  /** Copies the warnings. */
  public ComparisonAnalysis {
    warnings = List.copyOf(warnings);
  }

  /** Hazard ratio of the two groups. */
  public Optional<Contrast> hazardRatio() {
    return Optional.ofNullable(contrast);
  }
}
