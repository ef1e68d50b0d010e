package org.riskset.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskset.messages.Messages;
import org.riskset.ui.control.RunningSign;
import org.riskset.ui.shell.Frame;
import org.riskset.ui.shell.FrameCommands;
import org.riskset.ui.shell.Room;
import org.riskset.ui.task.Running;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Rooms are built when somebody first goes there, once. */
@ExtendWith(ApplicationExtension.class)
class StudyRoomTest {
  private final List<String> built = new ArrayList<>();

  @Test
  void aRoomIsBuiltWhenSomebodyGoesThere() {
    List<StudyRoom> rooms = List.of(room("first"), room("second"), room("third"));
    new FxRobot()
        .interact(
            () -> {
              Frame frame = new Frame(new NoCommands());
              RunningSign sign =
                  new RunningSign(new Running(), Messages.text("ui.running.computing"), () -> {});
              frame.setRooms(rooms, 1, new Pane(), List.of(), new Pane(), sign);
              assertThat(built).containsExactly("second");
              frame.choose(0);
              frame.choose(1);
              frame.choose(0);
            });
    assertThat(built).containsExactly("second", "first");
  }

  private StudyRoom room(String title) {
    return new StudyRoom(
        title,
        Set.of(),
        () -> {
          built.add(title);
          return new StudyRoom.Judged(new EmptyRoom(), results -> List.of());
        });
  }

  /** A room without anything. */
  private static final class EmptyRoom implements Room {
    @Override
    public Region left() {
      return new Pane();
    }

    @Override
    public Region stage() {
      return new Pane();
    }

    @Override
    public Region inspector() {
      return new Pane();
    }

    @Override
    public Node exportPane(Runnable close) {
      return new Pane();
    }
  }

  /** A bar whose buttons do nothing. */
  private static final class NoCommands implements FrameCommands {
    @Override
    public void showStudyMenu() {}

    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void changeLook() {}

    @Override
    public void export() {}
  }
}
