package org.riskset.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.riskset.progress.Progress;
import org.riskset.study.ComparisonSpec;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyPart;
import org.riskset.study.analysis.StudyResults;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.task.Threads;

/** Results that take long: progress, a newer edit, and an end before they are there. */
class StudySessionTest {
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Threads threads = new Threads(background::add, Runnable::run, e -> {});
  private final StudySession session = session(threads);
  private final Study first = session.study();

  private static StudySession session(Threads threads) {
    return session(threads, EnumSet.allOf(StudyPart.class));
  }

  private static StudySession session(Threads threads, Set<StudyPart> wanted) {
    StudySession npc = RecurrentNpc.session();
    return new StudySession(npc.cohort(), npc.study(), wanted, threads, Progress.none());
  }

  private void compute() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  private static Study alone(Study study) {
    return study.withGroups(List.of());
  }

  private static Study permuted(Study study) {
    ComparisonSpec.Permutations many = new ComparisonSpec.Permutations(10_000_000, 1);
    return study.withComparison(study.comparison().withPermutations(many));
  }

  @Test
  void cancellingGoesBackToTheStudyWhoseResultsAreThere() {
    session.edit(StudySessionTest::alone);
    session.edit(study -> study.withConfidenceLevel(0.9));
    assertThat(session.running().isUnderWay()).isTrue();
    session.cancel();

    assertThat(session.study()).isEqualTo(first).isEqualTo(session.results().study());
    assertThat(session.running().isUnderWay()).isFalse();
    compute();
    assertThat(session.results().study()).isEqualTo(first);
    assertThat(session.canUndoProperty().get()).isFalse();

    session.redo();
    session.redo();
    compute();
    assertThat(session.results().study()).isEqualTo(alone(first).withConfidenceLevel(0.9));
  }

  @Test
  void cancellingAnUndoMakesTheEditAgain() {
    session.edit(StudySessionTest::alone);
    compute();
    Study edited = session.study();
    session.undo();
    session.cancel();

    assertThat(session.study()).isEqualTo(edited);
    assertThat(session.canUndoProperty().get()).isTrue();
    assertThat(session.canRedoProperty().get()).isFalse();
  }

  @Test
  void withNothingUnderWayThereIsNothingToCancel() {
    session.edit(StudySessionTest::alone);
    compute();
    Study edited = session.study();
    session.cancel();
    assertThat(session.study()).isEqualTo(edited);
  }

  @Test
  void aNewerEditStopsTheOlderRun() throws InterruptedException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      // The thread of the test is not the window's: it only reads what the other has set.
      StudySession busy = session(new Threads(thread, Runnable::run, e -> {}));
      busy.edit(StudySessionTest::permuted);
      busy.edit(StudySessionTest::alone);
      thread.shutdown();
      assertThat(thread.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
      assertThat(busy.results().study()).isEqualTo(alone(permuted(RecurrentNpc.session().study())));
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void onlyWantedResultsAreComputed() {
    StudySession curves = session(threads, EnumSet.of(StudyPart.CURVES));
    assertThat(curves.results().survival().found()).isPresent();
    assertThat(curves.results().cox().isPending()).isTrue();

    curves.edit(StudySessionTest::alone);
    compute();
    assertThat(curves.results().study()).isEqualTo(alone(first));
    assertThat(curves.results().survival().found()).isPresent();
    assertThat(curves.results().cox().isPending()).isTrue();
  }

  @Test
  void whatIsWantedLaterIsAddedToWhatIsThere() {
    StudySession curves = session(threads, EnumSet.of(StudyPart.CURVES));
    StudyResults before = curves.results();
    curves.want(EnumSet.of(StudyPart.MODEL));
    assertThat(curves.running().isUnderWay()).isTrue();
    compute();
    assertThat(curves.running().isUnderWay()).isFalse();
    assertThat(curves.results().survival()).isSameAs(before.survival());
    assertThat(curves.results().cox().found()).isPresent();

    curves.want(EnumSet.of(StudyPart.CURVES));
    assertThat(curves.running().isUnderWay()).as("nothing is missing").isFalse();
  }

  @Test
  void whereNothingIsWantedResultsBelongToTheStudyAllTheSame() {
    StudySession idle = session(threads, EnumSet.noneOf(StudyPart.class));
    idle.edit(StudySessionTest::alone);
    assertThat(background).isEmpty();
    assertThat(idle.running().isUnderWay()).isFalse();
    assertThat(idle.results()).isEqualTo(StudyResults.none(alone(first)));
    idle.cancel();
    assertThat(idle.study()).isEqualTo(alone(first));
  }

  @Test
  void whatWasGivenUpIsTakenUpAgain() {
    StudySession curves = session(threads, EnumSet.of(StudyPart.CURVES));
    curves.want(EnumSet.of(StudyPart.MODEL));
    curves.cancel();
    compute();
    assertThat(curves.study()).isEqualTo(first);
    assertThat(curves.results().cox().isPending()).isTrue();
    assertThat(curves.stoppedProperty().get()).isTrue();

    curves.resume();
    assertThat(curves.stoppedProperty().get()).isFalse();
    compute();
    assertThat(curves.results().cox().found()).isPresent();
  }

  @Test
  void goingToARoomThatMissesNothingStopsNoOtherRun() {
    session.edit(StudySessionTest::alone);
    session.want(EnumSet.allOf(StudyPart.class));
    assertThat(background).as("asked once").hasSize(1);
  }
}
