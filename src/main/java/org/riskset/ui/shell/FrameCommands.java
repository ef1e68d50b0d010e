package org.riskset.ui.shell;

/** What the frame's own buttons and keys ask for. */
public interface FrameCommands {
  /** Opens the menu of the study. */
  void showStudyMenu();

  /** Takes the last edit back. */
  void undo();

  /** Makes it again. */
  void redo();

  /** Changes between the light and the dark window. */
  void changeLook();

  /** Opens the export pane of the room. */
  void export();
}
