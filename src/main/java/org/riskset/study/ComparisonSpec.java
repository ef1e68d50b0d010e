package org.riskset.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.multiplicity.PValueAdjustment;

/**
 * A test of equal survival of the study's groups.
 *
 * @param strata columns within whose combinations groups are compared
 * @param test the test
 * @param trend the test for trend beside it, or null for none
 * @param pairwise how p-values of all pairs of groups are adjusted, or null for no pairs
 * @param permutations random arrangements for a permutation p-value beside it
 * @param tau time up to which restricted means are compared, empty for no such comparison
 */
public record ComparisonSpec(
    List<String> strata,
    EqualityTest test,
    @Nullable Trend trend,
    @Nullable PValueAdjustment pairwise,
    Permutations permutations,
    OptionalDouble tau) {

  /**
   * A test for trend.
   *
   * @param scores one score per group that occurs, in order; none for 1, 2, 3, …
   */
  public record Trend(List<Double> scores) {
    /** Copies the scores. */
    public Trend {
      scores = List.copyOf(scores);
    }
  }

  /**
   * Random arrangements of the groups.
   *
   * @param count how many, 0 for none
   * @param seed start of the random numbers
   */
  public record Permutations(int count, long seed) {
    /** The seed where none is chosen. */
    public static final long DEFAULT_SEED = 1;

    /** No arrangements. */
    public static Permutations none() {
      return new Permutations(0, DEFAULT_SEED);
    }
  }

  /** Copies the columns. */
  public ComparisonSpec {
    strata = List.copyOf(strata);
  }

  /** The log-rank test without strata. */
  public static ComparisonSpec defaults() {
    return new ComparisonSpec(
        List.of(),
        EqualityTest.of(EqualityTest.Kind.LOG_RANK),
        null,
        null,
        Permutations.none(),
        OptionalDouble.empty());
  }

  /** The test for trend beside the test. */
  public Optional<Trend> trendTest() {
    return Optional.ofNullable(trend);
  }

  /** How p-values of all pairs of groups are adjusted. */
  public Optional<PValueAdjustment> pairwiseAdjustment() {
    return Optional.ofNullable(pairwise);
  }

  /** The same comparison within other strata. */
  public ComparisonSpec withStrata(List<String> columns) {
    return new ComparisonSpec(columns, test, trend, pairwise, permutations, tau);
  }

  /** The same comparison by another test. */
  public ComparisonSpec withTest(EqualityTest other) {
    return new ComparisonSpec(strata, other, trend, pairwise, permutations, tau);
  }

  /** The same comparison with a test for trend beside the test, or without. */
  public ComparisonSpec withTrend(@Nullable Trend other) {
    return new ComparisonSpec(strata, test, other, pairwise, permutations, tau);
  }

  /** The same comparison with all pairs of groups, p-values adjusted, or without them. */
  public ComparisonSpec withPairwise(@Nullable PValueAdjustment adjustment) {
    return new ComparisonSpec(strata, test, trend, adjustment, permutations, tau);
  }

  /** The same comparison with other random arrangements, or without them. */
  public ComparisonSpec withPermutations(Permutations other) {
    return new ComparisonSpec(strata, test, trend, pairwise, other, tau);
  }

  /** The same comparison with restricted means up to another time, or without them. */
  public ComparisonSpec withTau(OptionalDouble other) {
    return new ComparisonSpec(strata, test, trend, pairwise, permutations, other);
  }
}
