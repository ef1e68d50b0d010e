package org.riskset.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * A kernel beside the plain code that it replaces. The two run in turn on one thread, and the least
 * processor time of each counts, which load can only lengthen.
 */
final class Race {
  private static final long SECOND = 1_000_000_000;
  private static final long SETTLED = 2 * SECOND;
  private static final long TOO_LONG = 30 * SECOND;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Supplier<?> plain;
  private final Supplier<?> kernel;
  private long leastPlain = Long.MAX_VALUE;
  private long leastKernel = Long.MAX_VALUE;

  Race(Supplier<?> plain, Supplier<?> kernel) {
    this.plain = plain;
    this.kernel = kernel;
  }

  /**
   * How many times longer the plain code takes, once the processor has had time to compile both.
   *
   * @param asked where less than this is reached the race goes on for longer: on a busy machine the
   *     compiler may be late
   */
  double ratio(double asked) throws Exception {
    ForkJoinPool oneThread = new ForkJoinPool(1);
    try {
      return oneThread.submit(() -> ratioOfLeast(asked)).get();
    } finally {
      oneThread.shutdown();
    }
  }

  private double ratioOfLeast(double asked) {
    long taken = 0;
    while (taken < SETTLED || (taken < TOO_LONG && ratioOfLeast() < asked)) {
      long plainNanos = nanos(plain);
      long kernelNanos = nanos(kernel);
      leastPlain = Math.min(leastPlain, plainNanos);
      leastKernel = Math.min(leastKernel, kernelNanos);
      taken += plainNanos + kernelNanos;
    }
    return ratioOfLeast();
  }

  private double ratioOfLeast() {
    return (double) leastPlain / leastKernel;
  }

  private static long nanos(Supplier<?> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    Object result = work.get();
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    Objects.requireNonNull(result);
    return nanos;
  }
}
