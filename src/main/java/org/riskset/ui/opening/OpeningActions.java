package org.riskset.ui.opening;

/** What the opening check asks of the window. */
public interface OpeningActions {
  /** Opens the study as understood. */
  void open();

  /** Puts the check away; what was open stays open. */
  void cancel();

  /** Reads the file again with another separator. */
  void readAgain(String separator);

  /** Whether the window is dark. */
  boolean dark();

  /** Changes between the light and the dark window. */
  void changeLook();
}
