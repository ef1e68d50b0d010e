package org.riskset.ingest;

/** Hears how far reading has come, and may stop it. */
public interface Progress {
  /**
   * Called now and then; a file that must be read twice begins again.
   *
   * @param fraction done so far, from 0 to 1
   */
  void at(double fraction);

  /** Whether reading should stop. */
  boolean isCancelled();

  /** Nobody listens, nothing stops. */
  static Progress none() {
    return new Progress() {
      @Override
      public void at(double fraction) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
