package org.riskset.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.export.SaveLocation;
import org.riskset.ui.session.StudySession;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Threads;
import org.riskset.ui.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window with one room in it, as the frame would show it. */
public final class RoomWindow {
  private static final double WIDTH = 1270;
  private static final double HEIGHT = 760;
  private static final int SECONDS = 20;

  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "test background");
            thread.setDaemon(true);
            return thread;
          });
  private final StudySession session = RecurrentNpc.session();
  private final StackPane root = new StackPane();
  private final Room room;
  private @Nullable Path file;

  /** What a room is built from. */
  public record Parts(
      StudySession session, Threads threads, SaveLocation location, Runnable export) {}

  /** Shows a room. */
  public RoomWindow(Stage stage, Function<Parts, Room> builder) {
    Threads threads =
        new Threads(
            background,
            Platform::runLater,
            defect -> {
              throw new AssertionError(defect);
            });
    SaveLocation location = (owner, name, format) -> Optional.ofNullable(file);
    room = builder.apply(new Parts(session, threads, location, this::layExportPane));
    BorderPane window = new BorderPane(room.stage());
    window.setLeft(room.left());
    window.setRight(room.inspector());
    ((Region) room.left()).setPrefWidth(256);
    ((Region) room.inspector()).setPrefWidth(256);
    root.getChildren().add(window);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** The session that the room belongs to. */
  public StudySession session() {
    return session;
  }

  /** Where the person will say that a figure goes. */
  public void willSaveTo(Path chosen) {
    file = chosen;
  }

  /** Lays the room's export pane over the window. */
  public void layExportPane() {
    Node pane = room.exportPane(() -> root.getChildren().remove(1));
    root.getChildren().add(pane);
  }

  /** What the cells of a table say, in the order of the screen. */
  public static List<String> cells(FxRobot robot, String table) {
    return robot.lookup(table + " .table-cell").queryAllAs(TableCell.class).stream()
        .map(cell -> cell.getText() == null ? cell.getAccessibleText() : cell.getText())
        .map(String::valueOf)
        .toList();
  }

  /** Opens a box by a click and takes an entry further down by keys. */
  public static void choose(FxRobot robot, String box, int down) {
    robot.clickOn(box);
    // A key that is pressed before the list is there is lost.
    until(() -> robot.lookup(box).queryAs(ComboBox.class).isShowing());
    robot.type(KeyCode.DOWN, down).type(KeyCode.ENTER);
  }

  /** Waits until something is so. */
  public static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, condition::getAsBoolean));
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException late) {
      throw new AssertionError("waited in vain", late);
    }
  }
}
