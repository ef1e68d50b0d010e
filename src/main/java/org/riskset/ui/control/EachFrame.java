package org.riskset.ui.control;

import javafx.animation.AnimationTimer;

/** Does a step of some work once a frame, so that a window shows what is there already. */
public final class EachFrame {
  private final AnimationTimer timer;

  /**
   * Work that has not begun.
   *
   * @param step done once a frame
   */
  public EachFrame(Runnable step) {
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            step.run();
          }
        };
  }

  /** Goes on with the work, or stops. */
  public void run(boolean wanted) {
    if (wanted) {
      timer.start();
    } else {
      timer.stop();
    }
  }
}
