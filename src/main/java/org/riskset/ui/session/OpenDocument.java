package org.riskset.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.riskset.study.Study;

/** A study that is open, the file it belongs to and whether that file is up to date. */
public final class OpenDocument {
  private final StudySession session;
  private final ReadOnlyObjectWrapper<Optional<Path>> file;
  private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
  private Study saved;

  OpenDocument(StudySession session, Optional<Path> file) {
    this.session = session;
    this.saved = session.study();
    this.file = new ReadOnlyObjectWrapper<>(file);
    session.studyProperty().addListener((property, before, now) -> compare());
  }

  /** The study with its history and results. */
  public StudySession session() {
    return session;
  }

  /** The study file; empty if the study was never saved. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** Whether the study differs from what was opened or saved last. */
  public ReadOnlyBooleanProperty editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** The study was written to a file. */
  void saved(Path where, Study written) {
    saved = written;
    file.set(Optional.of(where));
    compare();
  }

  private void compare() {
    edited.set(!session.study().equals(saved));
  }
}
