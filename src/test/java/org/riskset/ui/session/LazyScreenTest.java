package org.riskset.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.task.Threads;

/** What a room computes beside the session: given up, taken up again, and not computed twice. */
class LazyScreenTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final List<Double> computed = new ArrayList<>();
  private final StudySession session = RecurrentNpc.session();
  private final LazyScreen<Double> screen =
      new LazyScreen<>(
          session,
          new Threads(background::add, Runnable::run, e -> {}),
          (study, progress) -> {
            computed.add(study.confidenceLevel());
            return study.confidenceLevel();
          },
          0.0);

  @BeforeEach
  void stopOnEsc() {
    screen.stopWithSession();
  }

  private void compute() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  @Test
  void escGivesUpWhatIsStillToCome() {
    screen.look(true);
    session.cancel();
    assertThat(screen.running().isUnderWay()).isFalse();
    assertThat(screen.stoppedProperty().get()).isTrue();
    compute();
    assertThat(computed).isEmpty();
    screen.resume();
    assertThat(screen.stoppedProperty().get()).isFalse();
    compute();
    assertThat(screen.screen()).isEqualTo(0.95);
  }

  @Test
  void takingTheEditBackShowsWhatIsThere() {
    screen.look(true);
    compute();
    session.edit(study -> study.withConfidenceLevel(0.9));
    session.cancel();
    assertThat(screen.stoppedProperty().get()).isTrue();
    assertThat(screen.screen()).isEqualTo(0.95);
    session.undo();
    compute();
    assertThat(screen.stoppedProperty().get()).isFalse();
    assertThat(screen.screen()).isEqualTo(0.95);
    assertThat(computed).containsExactly(0.95);
  }

  @Test
  void lookingAgainTakesUpWhatWasGivenUp() {
    screen.look(true);
    session.cancel();
    screen.look(false);
    screen.look(true);
    compute();
    assertThat(computed).containsExactly(0.95);
    session.cancel();
    assertThat(screen.stoppedProperty().get()).as("nothing was under way").isFalse();
  }
}
