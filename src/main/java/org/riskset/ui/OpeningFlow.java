package org.riskset.ui;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.riskset.ui.opening.DataFile;
import org.riskset.ui.opening.OpeningActions;
import org.riskset.ui.opening.OpeningView;
import org.riskset.ui.opening.OpeningViewModel;
import org.riskset.ui.session.OpenedStudy;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.task.LatestTask;
import org.riskset.ui.task.Running;
import org.riskset.ui.task.Threads;
import org.riskset.ui.task.Work;

/** From a data file to the opening check over the window, and from there to a study. */
final class OpeningFlow {
  private final Frame frame;
  private final Threads threads;
  private final LatestTask<OpeningViewModel> reading;
  private final BiConsumer<Path, Work<OpenedStudy>> checked;
  private final BiConsumer<Path, Exception> refused;
  private final Running running = new Running();

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
      BiConsumer<Path, Work<OpenedStudy>> checked,
      BiConsumer<Path, Exception> refused) {
    this.frame = frame;
    this.threads = threads;
    this.reading = new LatestTask<>(threads.background(), threads.window(), running::at);
    this.checked = checked;
    this.refused = refused;
  }

  /** Whether a file is being read, and how far that is. */
  Running running() {
    return running;
  }

  /** Stops reading. */
  void stop() {
    reading.cancel();
    running.end();
  }

  /** Reads a file and lays the check over the window. */
  void check(Path file) {
    check(file, "");
  }

  private void check(Path file, String delimiter) {
    running.begin();
    reading.request(
        progress -> new OpeningViewModel(DataFile.read(file, delimiter, progress), threads),
        read -> {
          running.end();
          lay(read);
        },
        reason -> {
          running.end();
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
      checked.accept(model.file().path(), progress -> model.study());
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
