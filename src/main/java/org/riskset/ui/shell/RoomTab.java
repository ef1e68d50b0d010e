package org.riskset.ui.shell;

/** A room's place in the bar. */
public interface RoomTab {
  /** Name in the bar. */
  String title();

  /** The room, which is built when somebody first goes there. */
  Room room();
}
