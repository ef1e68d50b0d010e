package org.riskset.cli;

/** Measures how long something takes. */
final class Stopwatch {
  private static final double NANOS_PER_MILLI = 1e6;

  private final long start = System.nanoTime();

  private Stopwatch() {}

  static Stopwatch start() {
    return new Stopwatch();
  }

  double millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }
}
