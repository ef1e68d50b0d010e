package org.riskset.study;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows every analysis of a study is about, and how they count.
 *
 * @param where subgroup expression, empty for all rows
 * @param weights column of case weights, or null
 * @param mergeNearTimes whether times that differ by floating-point noise only are one time
 */
public record SampleSpec(String where, @Nullable String weights, boolean mergeNearTimes) {
  /** All rows, each counting once. */
  public static SampleSpec everyone() {
    return new SampleSpec("", null, true);
  }

  /** Column of case weights. */
  public Optional<String> weightColumn() {
    return Optional.ofNullable(weights);
  }

  /** The same sample restricted by another expression. */
  public SampleSpec where(String expression) {
    return new SampleSpec(expression, weights, mergeNearTimes);
  }
}
