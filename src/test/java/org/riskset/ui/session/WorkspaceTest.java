package org.riskset.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyResults;
import org.riskset.ui.RecurrentNpc;
import org.riskset.ui.task.Threads;

/** What is open stays open until something else has been read whole. */
class WorkspaceTest {
  private static final Path FILE = Path.of("study.riskset.json");

  private final List<Exception> refusals = new ArrayList<>();
  private final Workspace workspace = new Workspace(RecurrentNpc.threads(), RecurrentNpc.threads());

  private static OpenedStudy npc() {
    StudySession session = RecurrentNpc.session();
    return new OpenedStudy(session.cohort(), session.study(), null);
  }

  private OpenDocument document() {
    return workspace.documentProperty().get().orElseThrow();
  }

  private void edit() {
    document().session().edit(study -> study.withGroups(List.of()));
  }

  @Test
  void aStudyReadIsOpenWithItsResults() {
    workspace.open(progress -> npc(), refusals::add);

    assertThat(document().session().results().survival().found()).isPresent();
    assertThat(document().editedProperty().get()).isFalse();
    assertThat(workspace.running().isUnderWay()).isFalse();
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOldStudyOpen() {
    workspace.open(progress -> npc(), refusals::add);
    OpenDocument before = document();
    IOException reason = new IOException("no");
    workspace.open(
        progress -> {
          throw reason;
        },
        refusals::add);

    assertThat(refusals).containsExactly(reason);
    assertThat(document()).isSameAs(before);
  }

  @Test
  void anotherStudyStopsWhatIsComputedForTheOldOne() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    Workspace slow =
        new Workspace(
            RecurrentNpc.threads(), new Threads(waiting::add, Runnable::run, refusals::add));
    slow.open(progress -> npc(), refusals::add);
    StudySession old = slow.documentProperty().get().orElseThrow().session();
    StudyResults shown = old.results();
    old.edit(study -> study.withGroups(List.of()));
    assertThat(old.running().isUnderWay()).isTrue();

    slow.open(progress -> npc(), refusals::add);
    waiting.forEach(Runnable::run);

    assertThat(old.running().isUnderWay()).isFalse();
    assertThat(old.results()).isSameAs(shown);
    assertThat(refusals).isEmpty();
  }

  @Test
  void openingThatIsCancelledLeavesTheOldStudyOpen() {
    workspace.open(progress -> npc(), refusals::add);
    OpenDocument before = document();
    workspace.open(
        progress -> {
          progress.at(0.5);
          assertThat(workspace.running().shareProperty().get()).hasValue(0.5);
          workspace.cancel();
          progress.requireGoingOn();
          return npc();
        },
        refusals::add);

    assertThat(document()).isSameAs(before);
    assertThat(workspace.running().isUnderWay()).isFalse();
    assertThat(refusals).isEmpty();
  }

  @Test
  void anEditIsUnsavedUntilItIsSavedOrUndone() {
    workspace.open(progress -> npc(), refusals::add);
    edit();
    assertThat(document().editedProperty().get()).isTrue();

    document().session().undo();
    assertThat(document().editedProperty().get()).isFalse();
  }

  @Test
  void savingWritesTheStudyAsItIsAndNamesTheFile() {
    workspace.open(progress -> npc(), refusals::add);
    edit();
    List<Study> written = new ArrayList<>();
    workspace.save(FILE, (study, file) -> written.add(study), () -> {}, refusals::add);

    assertThat(written).containsExactly(document().session().study());
    assertThat(document().fileProperty().get()).contains(FILE);
    assertThat(document().editedProperty().get()).isFalse();
  }

  @Test
  void aStudyThatCouldNotBeWrittenIsStillUnsaved() {
    workspace.open(progress -> npc(), refusals::add);
    edit();
    workspace.save(
        FILE,
        (study, file) -> {
          throw new IOException("disk full");
        },
        () -> {},
        refusals::add);

    assertThat(refusals).hasSize(1);
    assertThat(document().editedProperty().get()).isTrue();
    assertThat(document().fileProperty().get()).isEmpty();
  }
}
