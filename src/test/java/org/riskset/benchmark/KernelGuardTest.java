package org.riskset.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.riskset.statistics.sample.DistinctValues;
import org.riskset.statistics.sample.ValueCodes;

/**
 * Kernels stay faster than the plain code that they replace. Both run in turn on one thread, the
 * least of several times counts, and what is asked is less than what is measured on an idle
 * machine, so that neither the machine nor its load decides.
 */
class KernelGuardTest {
  private static final int ROWS = 40_000;
  private static final int ROUNDS = 15;

  @Test
  void numberingValuesBeatsSortingAndSearching() throws Exception {
    double[] values = new SyntheticPatients(ROWS).sample().covariates().column(0);
    assertThat(ratio(() -> sortedAndSearched(values), () -> ValueCodes.of(values)))
        .isGreaterThan(1.5);
  }

  private static int sortedAndSearched(double[] values) {
    DistinctValues distinct = DistinctValues.of(values);
    return Arrays.stream(values).mapToInt(distinct::countAtMost).sum();
  }

  private static double ratio(Runnable plain, Runnable kernel) throws Exception {
    return new ForkJoinPool(1).submit(() -> ratioOfLeast(plain, kernel)).get();
  }

  private static double ratioOfLeast(Runnable plain, Runnable kernel) {
    long leastPlain = Long.MAX_VALUE;
    long leastKernel = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      leastPlain = Math.min(leastPlain, nanos(plain));
      leastKernel = Math.min(leastKernel, nanos(kernel));
    }
    return (double) leastPlain / leastKernel;
  }

  private static long nanos(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }
}
