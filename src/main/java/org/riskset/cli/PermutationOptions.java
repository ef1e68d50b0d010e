package org.riskset.cli;

import org.jspecify.annotations.Nullable;
import org.riskset.study.ComparisonSpec.Permutations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of random arrangements. */
final class PermutationOptions {
  @Option(
      names = "--permutations",
      paramLabel = "N",
      converter = WholeNumber.Replications.class,
      description = "Also a p-value from N random arrangements.")
  private @Nullable Integer count;

  @Mixin private SeedOption seed = new SeedOption();

  /** What is asked for, nothing without the option. */
  Permutations permutations() {
    return new Permutations(count == null ? 0 : count, seed.seed());
  }
}
