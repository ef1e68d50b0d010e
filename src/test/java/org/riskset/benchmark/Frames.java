package org.riskset.benchmark;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** The frames that a window shows. */
final class Frames extends AnimationTimer {
  private long last;
  private long longest;

  private Frames() {}

  /** Watches the frames from now on. */
  static Frames watch() {
    Frames frames = new Frames();
    frames.last = System.nanoTime();
    frames.start();
    return frames;
  }

  /** Does something once when the next frame has been laid out. */
  static void after(Scene scene, Runnable then) {
    Runnable[] once = new Runnable[1];
    once[0] =
        () -> {
          scene.removePostLayoutPulseListener(once[0]);
          then.run();
        };
    scene.addPostLayoutPulseListener(once[0]);
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    longest = Math.max(longest, time - last);
    last = time;
  }

  /** The longest time without a frame; ends the watching. */
  double longestGapMillis() {
    handle(0);
    stop();
    return longest / 1e6;
  }
}
