package org.riskset.ui.shell;

import javafx.scene.Node;

/** One room of the window: what it puts into the frame's left panel, stage and inspector. */
public interface Room {
  /** Name in the bar. */
  String title();

  /** Content of the left panel. */
  Node left();

  /** Content of the stage, panel head included. */
  Node stage();

  /** Content of the inspector. */
  Node inspector();
}
