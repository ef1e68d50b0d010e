package org.riskset.ui.shell;

import javafx.scene.Node;

/**
 * One room of the window: what it puts into the frame's left panel, stage and inspector. The frame
 * draws the panels' edges and, over the left panel, the cohort chip; each room is built at most
 * once per open study and its nodes are shown when its tab is chosen.
 */
public interface Room {
  /** Content of the left panel below the cohort chip. */
  Node left();

  /** Whether the left panel is a rail at first, which opens over the stage. */
  default boolean foldsLeft() {
    return false;
  }

  /** Content of the stage, panel head (44 high) included; the room sets its own padding. */
  Node stage();

  /** Content of the inspector, panel head (44 high) included. */
  Node inspector();

  /**
   * The room's export pane, which the frame lays over the window.
   *
   * @param close puts the pane away
   */
  Node exportPane(Runnable close);
}
