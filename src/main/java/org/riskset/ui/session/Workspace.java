package org.riskset.ui.session;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.progress.Progress;
import org.riskset.study.Study;
import org.riskset.study.analysis.StudyPart;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Running;
import org.riskset.ui.task.Threads;
import org.riskset.ui.task.Work;

/** What is open in the window. Until another study has been read whole, the old one stays. */
public final class Workspace {
  /** What the room that the window opens with shows. */
  private static final Set<StudyPart> AT_FIRST = EnumSet.of(StudyPart.CURVES);

  private final Threads results;
  private final LatestTask<OpenDocument> reading;
  private final LatestTask<Path> writing;
  private final ReadOnlyObjectWrapper<Optional<OpenDocument>> document =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Running running = new Running();

  /**
   * An empty workspace.
   *
   * @param files reads and writes files
   * @param results computes the results of what is open, which may take long
   */
  public Workspace(Threads files, Threads results) {
    this.results = results;
    this.reading = new LatestTask<>(files.background(), files.window(), running::at);
    this.writing = new LatestTask<>(files.background(), files.window());
  }

  /** What is open. */
  public ReadOnlyObjectProperty<Optional<OpenDocument>> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /** Whether a study is being read, and how far that is. */
  public Running running() {
    return running;
  }

  /** Stops reading a study; what was open stays open. */
  public void cancel() {
    reading.cancel();
    running.end();
  }

  /**
   * Opens a study.
   *
   * @param source reads it
   * @param refused told why it cannot be opened; what was open stays open
   */
  public void open(Work<OpenedStudy> source, Consumer<Exception> refused) {
    running.begin();
    reading.request(
        progress -> document(source.run(progress), progress),
        opened -> {
          running.end();
          document.get().ifPresent(before -> before.session().stop());
          document.set(Optional.of(opened));
        },
        reason -> {
          running.end();
          refused.accept(reason);
        });
  }

  private OpenDocument document(OpenedStudy opened, Progress progress) {
    StudySession session =
        new StudySession(opened.cohort(), opened.study(), AT_FIRST, results, progress);
    return new OpenDocument(session, Optional.ofNullable(opened.file()));
  }

  /**
   * Writes the open study to a file.
   *
   * @param file where
   * @param writer writes a study to a file, whole or not at all
   * @param done told when it is there
   * @param refused told why it could not be written
   */
  public void save(Path file, StudyWriter writer, Runnable done, Consumer<Exception> refused) {
    OpenDocument open = document.get().orElseThrow();
    Study study = open.session().study();
    writing.request(
        progress -> {
          writer.write(study, file);
          return file;
        },
        written -> {
          open.saved(written, study);
          done.run();
        },
        refused);
  }

  /** Writes studies to files. */
  public interface StudyWriter {
    /**
     * Writes a study.
     *
     * @throws Exception if it cannot be written; the file is then as it was
     */
    void write(Study study, Path file) throws Exception;
  }
}
