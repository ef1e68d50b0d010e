package org.riskset.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.stage.Stage;
import org.riskset.ui.preferences.PreferencesFile;

/** The window as the toolkit starts it. */
public final class RisksetApplication extends Application {
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  /** Whether the toolkit came as far as starting the window. */
  static boolean hasStarted() {
    return STARTED.get();
  }

  @Override
  public void start(Stage stage) {
    STARTED.set(true);
    List<String> words = getParameters().getRaw();
    RisksetWindow window =
        new RisksetWindow(stage, new NativeFileDialogs(stage), PreferencesFile.ofUser());
    // The study is read while the first frame is made.
    if (words.isEmpty()) {
      window.begin();
    } else {
      window.open(Path.of(words.get(0)));
    }
    window.show();
  }
}
