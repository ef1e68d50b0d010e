package org.riskset.progress;

/** Hears how far work has come, and may stop it; called from whatever threads do the work. */
public interface Progress {
  /**
   * Called now and then; work whose parts are not known beforehand begins again with each.
   *
   * @param fraction done so far, from 0 to 1
   */
  void at(double fraction);

  /** Whether the work should stop. */
  boolean isCancelled();

  /**
   * Ends work that should stop.
   *
   * @throws CancelledException if it should
   */
  default void requireGoingOn() {
    if (isCancelled()) {
      throw new CancelledException();
    }
  }

  /**
   * For a part of the work.
   *
   * @param from share of the work that is done before it
   * @param to share that is done after it
   */
  default Progress between(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void at(double fraction) {
        whole.at(from * (1 - fraction) + to * fraction);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }

  /** For parts of work that tells itself how far it has come: they stop with it and say nothing. */
  default Progress quiet() {
    Progress whole = this;
    return new Progress() {
      @Override
      public void at(double fraction) {}

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }

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
