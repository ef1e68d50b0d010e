package org.riskset.statistics.parallel;

import java.util.ArrayList;
import java.util.List;
import org.riskset.progress.Progress;

/** Notes what it hears, and stops the work once it has heard enough. */
public final class Listening implements Progress {
  private final List<Double> heard = new ArrayList<>();
  private final int enough;

  /** Listens to the end. */
  public Listening() {
    this(Integer.MAX_VALUE);
  }

  /** Stops the work after so many words. */
  public Listening(int enough) {
    this.enough = enough;
  }

  @Override
  public synchronized void at(double fraction) {
    heard.add(fraction);
  }

  @Override
  public synchronized boolean isCancelled() {
    return heard.size() >= enough;
  }

  /** What was heard so far. */
  public synchronized List<Double> heard() {
    return List.copyOf(heard);
  }
}
