package org.riskset.ui;

import javafx.application.Application;

/** Opens the window. Does not extend Application itself, so that the program starts from a jar. */
public final class WindowLauncher {
  private WindowLauncher() {}

  /**
   * Opens the window and returns when it is closed.
   *
   * @param args a study or data file to open, or nothing
   * @throws WindowUnavailableException if no window can be opened here
   */
  public static void launch(String[] args) throws WindowUnavailableException {
    try {
      Application.launch(RisksetApplication.class, args);
    } catch (UnsupportedOperationException | LinkageError e) {
      throw new WindowUnavailableException(e);
    } catch (RuntimeException e) {
      if (RisksetApplication.hasStarted()) {
        throw e;
      }
      throw new WindowUnavailableException(e);
    }
  }
}
