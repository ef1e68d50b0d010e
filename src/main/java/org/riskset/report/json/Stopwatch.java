package org.riskset.report.json;

/** Measures how long something takes. */
public final class Stopwatch {
  private static final double NANOS_PER_MILLI = 1e6;

  private final long start = System.nanoTime();

  private Stopwatch() {}

  /** A stopwatch that runs from now on. */
  public static Stopwatch start() {
    return new Stopwatch();
  }

  /** Milliseconds since the start. */
  public double millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }
}
