package org.riskset.cli;

/** The workbench, as the command line sees it. */
public interface Window {
  /** Prepares for a window; false if none can be opened here. */
  boolean prepare();

  /** Opens the window and returns when it is closed. */
  void open();
}
