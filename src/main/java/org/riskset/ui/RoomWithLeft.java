package org.riskset.ui;

import javafx.scene.Node;
import org.riskset.ui.shell.Room;

/**
 * A room with another left panel.
 *
 * @param room the room
 * @param left content of its left panel
 */
record RoomWithLeft(Room room, Node left) implements Room {
  @Override
  public Node stage() {
    return room.stage();
  }

  @Override
  public Node inspector() {
    return room.inspector();
  }

  @Override
  public Node exportPane(Runnable close) {
    return room.exportPane(close);
  }
}
