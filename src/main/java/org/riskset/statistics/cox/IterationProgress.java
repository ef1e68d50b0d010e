package org.riskset.statistics.cox;

import org.riskset.progress.Progress;

/**
 * Progress of an iteration: how many evaluations it takes is not known, so each takes a share of
 * what is left.
 */
final class IterationProgress implements Progress {
  private static final double SHARE = 0.3;

  private final Progress whole;
  private double left = 1;
  private double before;

  IterationProgress(Progress whole) {
    this.whole = whole;
  }

  /** A fraction that does not rise is one of the next evaluation. */
  @Override
  public synchronized void at(double fraction) {
    left *= fraction > before ? 1 : 1 - SHARE;
    before = fraction;
    whole.at(1 - left * (1 - SHARE * fraction));
  }

  @Override
  public boolean isCancelled() {
    return whole.isCancelled();
  }
}
