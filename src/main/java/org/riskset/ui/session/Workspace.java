package org.riskset.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.study.Study;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/** What is open in the window. Until another study has been read whole, the old one stays. */
public final class Workspace {
  private final Threads threads;
  private final LatestTask<OpenDocument> reading;
  private final LatestTask<Path> writing;
  private final ReadOnlyObjectWrapper<Optional<OpenDocument>> document =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /** An empty workspace. */
  public Workspace(Threads threads) {
    this.threads = threads;
    this.reading = new LatestTask<>(threads.background(), threads.window());
    this.writing = new LatestTask<>(threads.background(), threads.window());
  }

  /** What is open. */
  public ReadOnlyObjectProperty<Optional<OpenDocument>> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /** Whether a study is being read. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /**
   * Opens a study.
   *
   * @param source reads it
   * @param refused told why it cannot be opened; what was open stays open
   */
  public void open(Callable<OpenedStudy> source, Consumer<Exception> refused) {
    busy.set(true);
    reading.request(
        () -> document(source.call()),
        opened -> {
          busy.set(false);
          document.set(Optional.of(opened));
        },
        reason -> {
          busy.set(false);
          refused.accept(reason);
        });
  }

  private OpenDocument document(OpenedStudy opened) {
    StudySession session =
        new StudySession(
            opened.cohort(),
            opened.study(),
            threads.background(),
            threads.window(),
            threads.defects());
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
        () -> {
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
