package org.riskset.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.riskset.ui.control.RunningSign;

/** The frame of the window: bar, left panel, stage over referee, inspector, status line. */
public final class Frame extends StackPane {
  private static final double BAR = 48;
  private static final double HEAD = 44;
  private static final int NONE = -1;

  private final FrameCommands commands;
  private final TopBar bar;
  private final StatusLine status = new StatusLine();
  private final SidePanels panels = new SidePanels();
  private final VBox middle = new VBox();
  private final StackPane stage = new StackPane();
  private final Overlay overlay = new Overlay();
  private final List<RoomTab> rooms = new ArrayList<>();
  private IntConsumer onRoom = index -> {};
  private List<? extends Node> covers = List.of();
  private @Nullable Node line;
  private int current = NONE;

  /** An empty frame. */
  public Frame(FrameCommands commands) {
    this.commands = commands;
    getStyleClass().add("frame");
    bar = new TopBar(commands);
    stage.getStyleClass().add("stage");
    VBox.setVgrow(stage, Priority.ALWAYS);
    middle.getStyleClass().add("middle");
    middle.getChildren().setAll(stage);
    BorderPane window = new BorderPane(panels.around(middle), bar, null, status, null);
    getChildren().setAll(window, overlay);
    showNothing();
  }

  /** Names the study; {@code mark} says what kind it is, or is empty. */
  public void showStudy(String name, String mark) {
    bar.showStudy(name, mark);
  }

  /** Says in the status line what is open. */
  public void showSource(String text) {
    status.showSource(text);
  }

  /** Says something in the status line until the next such note. */
  public void showNote(String text) {
    status.showNote(text);
  }

  /** Says in the status line whether the study is saved. */
  public void showSaveState(String text) {
    status.showState(text);
  }

  /** Shows which look is on. */
  public void showLook(boolean dark) {
    bar.showLook(dark);
  }

  /** Changes between the light and the dark window. */
  public void changeLook() {
    commands.changeLook();
  }

  /** Where the study menu opens. */
  public Button studyButton() {
    return bar.studyButton();
  }

  /** The button that takes back. */
  public Button undoButton() {
    return bar.undoButton();
  }

  /** The button that makes again. */
  public Button redoButton() {
    return bar.redoButton();
  }

  /**
   * Fills the frame with the rooms of a study; the room chosen before stays chosen.
   *
   * @param tabs the rooms
   * @param opening the room that the window opens with, from 0
   * @param cohortChip stands over the left panel
   * @param overStage cover the stage below its head while they are visible
   * @param referee stands under the stage
   * @param progress lies over the stage below its head while something is computed
   */
  public void setRooms(
      List<? extends RoomTab> tabs,
      int opening,
      Node cohortChip,
      List<? extends Node> overStage,
      Node referee,
      RunningSign progress) {
    covers = List.copyOf(overStage);
    covers.forEach(cover -> StackPane.setMargin(cover, new Insets(HEAD, 0, 0, 0)));
    rooms.clear();
    rooms.addAll(tabs);
    bar.setRooms(tabs.stream().map(RoomTab::title).toList(), this::choose);
    panels.setChip(cohortChip);
    StackPane.setMargin(progress, new Insets(HEAD - 1, 0, 0, 0));
    line = progress;
    middle.getChildren().setAll(stage, referee);
    bar.exportButton().setDisable(tabs.isEmpty());
    choose(current == NONE ? opening : Math.min(current, tabs.size() - 1));
  }

  private void showNothing() {
    bar.exportButton().setDisable(true);
    bar.undoButton().setDisable(true);
    bar.redoButton().setDisable(true);
  }

  /** Shows a room, from 0; nothing happens if there is none. */
  public void choose(int index) {
    if (index >= 0 && index < rooms.size()) {
      current = index;
      bar.showRoom(index);
      Room room = rooms.get(index).room();
      stage.getChildren().setAll(room.stage());
      stage.getChildren().addAll(covers);
      if (line != null) {
        stage.getChildren().add(line);
      }
      panels.show(room.left(), room.foldsLeft(), room.inspector());
      onRoom.accept(index);
    }
  }

  /** Who is told which room is shown, now and whenever another is chosen. */
  public void onRoom(IntConsumer listener) {
    onRoom = listener;
    listener.accept(current);
  }

  /** The room that is shown. */
  public @Nullable Room room() {
    return rooms.isEmpty() ? null : rooms.get(current).room();
  }

  /** Lays a pane over the window, which cannot be used until it is put away. */
  public void lay(Node pane, Runnable putAway) {
    overlay.lay(pane, putAway);
  }

  /** Whether a pane lies over the window. */
  public boolean isCovered() {
    return overlay.isVisible();
  }

  /** Shows under the bar that something is being read. */
  public void showReading(RunningSign reading) {
    StackPane.setMargin(reading, new Insets(BAR - 1, 0, 0, 0));
    getChildren().add(reading);
  }

  /** Puts the pane over the window away; false if there is none. */
  public boolean putAway() {
    return overlay.putAway() || panels.fold();
  }
}
