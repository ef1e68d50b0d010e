package org.riskset.statistics.resampling;

/** Hears how many replicates are done, and may stop them; called from several threads. */
public interface Progress {
  /**
   * Called after each replicate.
   *
   * @param done replicates done so far
   * @param total replicates to do
   */
  void done(int done, int total);

  /** Whether the work should stop. */
  boolean isCancelled();

  /** Nobody listens, nothing stops. */
  static Progress none() {
    return new Progress() {
      @Override
      public void done(int done, int total) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
