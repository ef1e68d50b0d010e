package org.riskset.ui;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;

/** Opens the window. Does not extend Application itself, so that the program starts from a jar. */
public final class WindowLauncher {
  /** Kept, or its level is lost. It would warn that JavaFX lies on the class path, as it should. */
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  /** Held, since the log manager would forget a logger that nobody holds, with its filter. */
  private static final Logger TOOLKIT_LOG = Logger.getLogger("javafx");

  private WindowLauncher() {}

  /**
   * Starts the toolkit.
   *
   * @throws WindowUnavailableException if no window can be opened here
   */
  public static void prepare() throws WindowUnavailableException {
    TOOLKIT_LOG.setFilter(record -> !isAboutTheClassPath(record));
    try {
      Platform.startup(() -> {});
    } catch (RuntimeException | LinkageError e) {
      throw new WindowUnavailableException(e);
    }
  }

  /** The toolkit warns of being on the class path, where a program in one jar has it. */
  private static boolean isAboutTheClassPath(LogRecord record) {
    return String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration");
  }

  /**
   * Opens the window and returns when it is closed.
   *
   * @param args a study or data file to open, or nothing
   * @throws WindowUnavailableException if no window can be opened here
   */
  public static void launch(String[] args) throws WindowUnavailableException {
    TOOLKIT.setLevel(Level.SEVERE);
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
