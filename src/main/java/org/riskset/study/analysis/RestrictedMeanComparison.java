package org.riskset.study.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riskset.statistics.permutation.PermutationTest;
import org.riskset.statistics.restrictedmean.RestrictedMean;
import org.riskset.statistics.restrictedmean.RestrictedMeanContrast;

/**
 * Restricted means of the groups and what sets each apart from the reference.
 *
 * @param tau the horizon
 * @param groups one per group, in order
 * @param contrasts one per group but the reference, in order
 */
public record RestrictedMeanComparison(double tau, List<OfGroup> groups, List<Contrast> contrasts) {
  /** Copies the lists. */
  public RestrictedMeanComparison {
    groups = List.copyOf(groups);
    contrasts = List.copyOf(contrasts);
  }

  /**
   * The restricted mean of one group.
   *
   * @param group the group
   * @param mean its restricted mean
   */
  public record OfGroup(String group, RestrictedMean mean) {}

  /**
   * One group against the reference.
   *
   * @param group the group
   * @param reference what it is compared with
   * @param contrast difference and ratio
   * @param permuted permutation test of the difference over its standard error, or null without
   */
  public record Contrast(
      String group,
      String reference,
      RestrictedMeanContrast contrast,
      @Nullable PermutationTest permuted) {
    /** Permutation test of the difference over its standard error. */
    public Optional<PermutationTest> permutation() {
      return Optional.ofNullable(permuted);
    }
  }
}
