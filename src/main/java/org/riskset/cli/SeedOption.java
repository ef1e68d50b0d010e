package org.riskset.cli;

import org.riskset.study.ComparisonSpec.Permutations;
import picocli.CommandLine.Option;

/** The option that starts random numbers: the same number, the same answer. */
final class SeedOption {
  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Start of the random numbers (default: 1).")
  private long seed = Permutations.DEFAULT_SEED;

  long seed() {
    return seed;
  }
}
