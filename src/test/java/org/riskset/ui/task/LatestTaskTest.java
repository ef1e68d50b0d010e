package org.riskset.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.progress.CancelledException;

/** Work in the background, each turn of both threads taken by hand. */
class LatestTaskTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Deque<Runnable> window = new ArrayDeque<>();
  private final List<String> delivered = new ArrayList<>();
  private final List<Double> heard = new ArrayList<>();
  private final LatestTask<String> task =
      new LatestTask<>(background::add, window::add, heard::add);

  private void request(Work<String> work) {
    task.request(work, delivered::add, failure -> delivered.add("failed: " + failure));
  }

  private static void turn(Deque<Runnable> thread) {
    while (!thread.isEmpty()) {
      thread.remove().run();
    }
  }

  @Test
  void theWindowHearsOncePerTurnWhatWasSaidLast() {
    request(
        progress -> {
          progress.at(0.25);
          progress.at(0.5);
          turn(window);
          progress.at(0.75);
          return "done";
        });
    turn(background);
    turn(window);

    assertThat(heard).containsExactly(0.5, 0.75);
    assertThat(delivered).containsExactly("done");
  }

  @Test
  void workThatFillsTheMemoryHasFailed() {
    request(
        progress -> {
          throw new OutOfMemoryError("Java heap space");
        });
    turn(background);
    turn(window);
    assertThat(delivered).hasSize(1).first().asString().startsWith("failed: ");
  }

  @Test
  void aNewerRequestStopsTheOlder() {
    request(
        progress -> {
          assertThat(progress.isCancelled()).isFalse();
          progress.at(0.1);
          request(newer -> "newer");
          assertThat(progress.isCancelled()).isTrue();
          throw new CancelledException();
        });
    turn(background);
    turn(window);

    assertThat(delivered).containsExactly("newer");
    assertThat(heard).isEmpty();
  }

  @Test
  void nobodyHearsOfACancelledRequest() {
    request(progress -> "never begun");
    task.cancel();
    turn(background);
    request(
        progress -> {
          task.cancel();
          progress.requireGoingOn();
          return "too late";
        });
    turn(background);
    turn(window);

    assertThat(delivered).isEmpty();
  }
}
