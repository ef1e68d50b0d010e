package org.riskset.statistics.permutation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.riskset.progress.Progress;
import org.riskset.statistics.resampling.Replicates;

/**
 * A p-value from random rearrangements: with b of N statistics at least as large as the observed
 * one, p = (b + 1)/(N + 1), which is valid for any N and never 0.
 *
 * <p>Reference: Phipson and Smyth, Stat. Appl. Genet. Mol. Biol. 9 (2010) 39.
 *
 * @param pValue share of arrangements at least as extreme, the observed one counted in
 * @param permutations number of random arrangements
 * @param seed start of the random numbers
 */
public record PermutationTest(double pValue, int permutations, long seed) {
  /** Statistics that differ by less are equal: the same sums in another order. */
  private static final double ROUNDING = 1e-10;

  /**
   * Runs the rearrangements on all cores; the result does not depend on their number.
   *
   * @param observed the statistic of the data, larger for stronger evidence
   * @param permutations number of random arrangements, at least 1
   * @param seed start of the random numbers
   * @param statistic the statistic of one random arrangement; NaN, where it does not exist, counts
   *     as smaller
   */
  public static PermutationTest run(
      double observed,
      int permutations,
      long seed,
      ToDoubleFunction<RandomGenerator> statistic,
      Progress progress) {
    double least = observed - ROUNDING * Math.abs(observed);
    List<Boolean> reached =
        Replicates.run(
            permutations, seed, random -> statistic.applyAsDouble(random) >= least, progress);
    long count = reached.stream().filter(Boolean::booleanValue).count();
    return new PermutationTest((count + 1.0) / (permutations + 1.0), permutations, seed);
  }
}
