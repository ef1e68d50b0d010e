package org.riskset;

import org.riskset.cli.Window;
import org.riskset.ui.WindowLauncher;
import org.riskset.ui.WindowUnavailableException;

/** The window, started for the command line. */
final class Workbench implements Window {
  @Override
  public boolean prepare() {
    try {
      WindowLauncher.prepare();
      return true;
    } catch (WindowUnavailableException noWindow) {
      return false;
    }
  }

  @Override
  public void open() {
    try {
      WindowLauncher.launch(new String[0]);
    } catch (WindowUnavailableException e) {
      throw new IllegalStateException("the toolkit had started", e);
    }
  }
}
