package org.riskset.study;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Which rows every analysis of a study is about, how they count and what they have in common.
 *
 * @param where subgroup expression, empty for all rows
 * @param weights column of case weights, or null
 * @param mergeNearTimes whether times that differ by floating-point noise only are one time
 * @param landmark time from which follow-up counts, for those still at risk then; empty: the start
 * @param variance how standard errors are had
 */
public record SampleSpec(
    String where,
    @Nullable String weights,
    boolean mergeNearTimes,
    OptionalDouble landmark,
    Variance variance) {

  /**
   * How standard errors are had.
   *
   * @param robust whether they allow for dependence, and for weights that are no replications
   * @param cluster column that names the cluster of dependent rows, or null if each stands alone
   */
  public record Variance(boolean robust, @Nullable String cluster) {
    /** Standard errors of the model. */
    public static Variance ofModel() {
      return new Variance(false, null);
    }

    /** Column that names the cluster of dependent rows. */
    public Optional<String> clusterColumn() {
      return Optional.ofNullable(cluster);
    }
  }

  /** All rows, each counting once, from the start. */
  public static SampleSpec everyone() {
    return of("", null, true);
  }

  /** Rows from the start of their follow-up, with standard errors of the model. */
  public static SampleSpec of(String where, @Nullable String weights, boolean mergeNearTimes) {
    return new SampleSpec(
        where, weights, mergeNearTimes, OptionalDouble.empty(), Variance.ofModel());
  }

  /** Column of case weights. */
  public Optional<String> weightColumn() {
    return Optional.ofNullable(weights);
  }

  /** The same sample restricted by another expression. */
  public SampleSpec where(String expression) {
    return new SampleSpec(expression, weights, mergeNearTimes, landmark, variance);
  }

  /** The same sample from another landmark on. */
  public SampleSpec withLandmark(OptionalDouble time) {
    return new SampleSpec(where, weights, mergeNearTimes, time, variance);
  }

  /** The same sample with standard errors had in another way. */
  public SampleSpec withVariance(Variance other) {
    return new SampleSpec(where, weights, mergeNearTimes, landmark, other);
  }
}
