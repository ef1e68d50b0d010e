package org.riskset.statistics.parallel;

import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/** Computes with a given number of threads, as on a machine with so many cores. */
public final class Threads {
  private Threads() {}

  /** What work yields on a pool of so many threads. */
  public static <T> T with(int threads, Callable<T> work) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(work).get();
    } finally {
      pool.shutdown();
    }
  }
}
