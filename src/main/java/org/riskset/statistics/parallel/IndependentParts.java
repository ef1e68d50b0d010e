package org.riskset.statistics.parallel;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

/**
 * Parts of a computation, none of which needs another's result.
 *
 * <p>Results stand in the order of parts. What is made of them in that order is the same to the
 * last bit whatever the number of threads.
 */
public final class IndependentParts {
  private IndependentParts() {}

  /**
   * Computes the parts on all cores.
   *
   * @param count how many, not negative
   * @param part one computation, from 0; called from several threads at once
   * @param progress hears of each part that is done
   * @return one result per part, in order
   * @throws CancelledException if {@code progress} stops the work
   */
  public static <T> List<T> run(int count, IntFunction<T> part, Progress progress) {
    StepCounter parts = new StepCounter(count, progress);
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(
            i -> {
              progress.requireGoingOn();
              T result = part.apply(i);
              parts.step();
              return result;
            })
        .toList();
  }
}
