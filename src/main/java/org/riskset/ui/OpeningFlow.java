package org.riskset.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.riskset.ui.opening.DataFile;
import org.riskset.ui.opening.OpeningActions;
import org.riskset.ui.opening.OpeningView;
import org.riskset.ui.opening.OpeningViewModel;
import org.riskset.ui.session.OpenedStudy;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Threads;

/** From a data file to the opening check over the window, and from there to a study. */
final class OpeningFlow {
  private final Frame frame;
  private final Threads threads;
  private final LatestTask<OpeningViewModel> reading;
  private final BiConsumer<Path, Callable<OpenedStudy>> checked;
  private final BiConsumer<Path, Exception> refused;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * A flow.
   *
   * @param threads where files are read
   * @param checked told which study a person opens
   * @param refused told why a file cannot be read
   */
  OpeningFlow(
      Frame frame,
      Threads threads,
      BiConsumer<Path, Callable<OpenedStudy>> checked,
      BiConsumer<Path, Exception> refused) {
    this.frame = frame;
    this.threads = threads;
    this.reading = new LatestTask<>(threads.background(), threads.window());
    this.checked = checked;
    this.refused = refused;
  }

  /** Whether a file is being read. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Reads a file and lays the check over the window. */
  void check(Path file) {
    check(file, "");
  }

  private void check(Path file, String delimiter) {
    busy.set(true);
    reading.request(
        () -> new OpeningViewModel(DataFile.read(file, delimiter), threads),
        read -> {
          busy.set(false);
          lay(read);
        },
        reason -> {
          busy.set(false);
          refused.accept(file, reason);
        });
  }

  private void lay(OpeningViewModel model) {
    frame.lay(new OpeningView(model, new Actions(model)), () -> {});
  }

  private final class Actions implements OpeningActions {
    private final OpeningViewModel model;

    Actions(OpeningViewModel model) {
      this.model = model;
    }

    @Override
    public void open() {
      frame.putAway();
      checked.accept(model.file().path(), model::study);
    }

    @Override
    public void cancel() {
      frame.putAway();
    }

    @Override
    public void readAgain(String separator) {
      frame.putAway();
      check(model.file().path(), separator);
    }

    @Override
    public boolean dark() {
      return frame.getStyleClass().contains("dark");
    }

    @Override
    public void changeLook() {
      frame.changeLook();
    }
  }
}
