package org.riskset.statistics.parallel;

import org.riskset.progress.CancelledException;
import org.riskset.progress.Progress;

/** Counts the steps of work that several threads do, and tells how far it has come. */
public final class StepCounter {
  private final int total;
  private final Progress progress;
  private int done;

  /**
   * Nothing is done yet.
   *
   * @param total number of steps to do
   * @param progress hears of each step
   */
  public StepCounter(int total, Progress progress) {
    this.total = total;
    this.progress = progress;
  }

  /**
   * One step more is done.
   *
   * @throws CancelledException if the work should stop
   */
  public synchronized void step() {
    done++;
    progress.at((double) done / total);
    progress.requireGoingOn();
  }
}
