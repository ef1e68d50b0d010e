package org.riskset.cli;

import org.jspecify.annotations.Nullable;
import org.riskset.study.ComparisonSpec.Permutations;
import picocli.CommandLine.Option;

/** Options of random arrangements. */
final class PermutationOptions {
  @Option(
      names = "--permutations",
      paramLabel = "N",
      converter = WholeNumber.Replications.class,
      description = "Also a p-value from N random arrangements of the groups within strata.")
  private @Nullable Integer count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Start of the random numbers (default: 1).")
  private long seed = Permutations.DEFAULT_SEED;

  boolean isGiven() {
    return count != null;
  }

  Permutations permutations() {
    return permutations(0);
  }

  Permutations permutations(int unlessGiven) {
    return new Permutations(count == null ? unlessGiven : count, seed);
  }
}
