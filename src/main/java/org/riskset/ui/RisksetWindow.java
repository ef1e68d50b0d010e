package org.riskset.ui;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.riskset.messages.Messages;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.figure.FirstDrawing;
import org.riskset.ui.preferences.PreferencesFile;
import org.riskset.ui.session.OpenDocument;
import org.riskset.ui.session.Workspace;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.shell.FrameCommands;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Running;
import org.riskset.ui.theme.Theme;

/** The window: a frame, what is open in it, and the commands of its bar and keys. */
public final class RisksetWindow implements FrameCommands {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 600;

  private final Stage stage;
  private final Frame frame = new Frame(this);
  private final Scene scene = new Scene(frame, WIDTH, HEIGHT);
  private final WindowThreads threads = WindowThreads.start(this::report);
  private final Workspace workspace = new Workspace(threads.files(), threads.study());
  private final RememberedPreferences preferences;
  private final FileCommands files;
  private final StudyMenu menu;
  private @Nullable StudyView view;

  /**
   * A window that is not shown yet.
   *
   * @param stage the toolkit's window
   * @param dialogs asks for files
   * @param file where preferences are kept
   */
  public RisksetWindow(Stage stage, FileDialogs dialogs, PreferencesFile file) {
    this.stage = stage;
    this.preferences = new RememberedPreferences(file, frame::showNote);
    this.files = new FileCommands(frame, workspace, dialogs, preferences, threads.files());
    this.menu = new StudyMenu(files);
    workspace.documentProperty().addListener((property, before, now) -> now.ifPresent(this::show));
    files.reading().forEach(this::showReading);
    new WindowKeys(this, files).installOn(scene);
    new DroppedFiles(files).installOn(scene);
    dress();
  }

  /** Shows the window. */
  public void show() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> report(defect));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(scene);
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setTitle(Messages.text("ui.title.none"));
    stage.setOnCloseRequest(
        request -> {
          if (files.holdsUnsaved()) {
            request.consume();
            files.afterSaving(stage::close);
          }
        });
    stage.show();
    threads.drawing().background().execute(new FirstDrawing());
  }

  /** Opens the last study, or the sample if there is none. */
  public void begin() {
    files.begin();
  }

  /** Opens a study or data file. */
  public void open(Path file) {
    files.open(file);
  }

  private void showReading(Running running) {
    String what = Messages.text("ui.running.reading");
    frame.showReading(new RunningSign(running, what, files::stopReading));
  }

  private void show(OpenDocument document) {
    view = new StudyView(frame, document, threads, this::export);
    document.editedProperty().addListener((property, before, now) -> showTitle(document));
    showTitle(document);
  }

  private void showTitle(OpenDocument document) {
    stage.setTitle(
        Messages.text(
            document.editedProperty().get() ? "ui.title.edited" : "ui.title",
            document.session().study().cohort().dictionary().shortTitle()));
  }

  private void report(Throwable defect) {
    frame.showNote(DefectLog.record(defect));
  }

  @Override
  public void showStudyMenu() {
    menu.show(frame.studyButton());
  }

  @Override
  public void undo() {
    if (view != null) {
      view.session().undo();
    }
  }

  @Override
  public void redo() {
    if (view != null) {
      view.session().redo();
    }
  }

  @Override
  public void changeLook() {
    preferences.change(p -> p.withDark(!p.dark()));
    dress();
  }

  private void dress() {
    boolean dark = preferences.get().dark();
    (dark ? Theme.DARK : Theme.LIGHT).applyTo(scene);
    frame.showLook(dark);
  }

  @Override
  public void export() {
    Room room = frame.room();
    if (room != null) {
      frame.lay(room.exportPane(frame::putAway), () -> {});
    }
  }

  void chooseRoom(int index) {
    frame.choose(index);
  }

  /** Puts away what lies over the window, or else stops what is under way. */
  void putAway() {
    if (!frame.putAway() && !files.stopReading() && view != null) {
      view.session().cancel();
    }
  }

  void nextFinding() {
    if (view != null && !frame.isCovered()) {
      view.referee().next();
    }
  }

  void remedyFinding() {
    if (view != null && !frame.isCovered()) {
      view.referee().remedyCurrent();
    }
  }

  /** Runs a command unless a pane lies over the window. */
  void unlessCovered(Runnable command) {
    if (!frame.isCovered()) {
      command.run();
    }
  }
}
