package org.riskset.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.riskset.ui.task.Running;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The line that shows that something is under way. */
@ExtendWith(ApplicationExtension.class)
class ProgressLineTest {
  private final Running running = new Running();
  private ProgressLine line = new ProgressLine(running);

  @Start
  void start(Stage stage) {
    line = new ProgressLine(running);
    stage.setScene(new Scene(line, 200, 10));
    stage.show();
  }

  @Test
  void itRunsOnceSomethingTakesLong() throws Exception {
    Platform.runLater(() -> running.begin());

    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> line.isVisible());
  }

  @Test
  void itEndsWithWhatItFollowsAlsoAfterAGarbageCollection() throws Exception {
    Platform.runLater(() -> running.begin());
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> line.isVisible());

    System.gc();
    Platform.runLater(() -> running.end());
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(line.isVisible()).isFalse();
  }
}
