package org.riskset.statistics.resampling;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;
import org.riskset.statistics.parallel.IndependentParts;

/**
 * Independent replicates of a computation, each with random numbers of its own.
 *
 * <p>Replicate i draws from a generator whose seed is number i of the sequence that the given seed
 * starts. Results stand in the order of replicates, so they are the same whatever the number of
 * threads, and the first replicates of a longer run are those of a shorter one.
 */
public final class Replicates {
  private Replicates() {}

  /**
   * Runs the replicates on all cores.
   *
   * @param count how many, not negative
   * @param seed start of the random numbers
   * @param replicate one computation; called from several threads at once
   * @return one result per replicate, in order
   * @throws CancelledException if {@code progress} stops the work
   */
  public static <T> List<T> run(
      int count, long seed, Function<RandomGenerator, T> replicate, Progress progress) {
    long[] seeds = new SplittableRandom(seed).longs(count).toArray();
    return IndependentParts.run(
        count, i -> replicate.apply(new SplittableRandom(seeds[i])), progress);
  }
}
