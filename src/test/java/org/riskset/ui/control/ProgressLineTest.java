package org.riskset.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The line that shows that something is under way. */
@ExtendWith(ApplicationExtension.class)
class ProgressLineTest {
  private final BooleanProperty reading = new SimpleBooleanProperty();
  private final BooleanProperty opening = new SimpleBooleanProperty();
  private ProgressLine line = new ProgressLine(reading);

  @Start
  void start(Stage stage) {
    line = new ProgressLine(Bindings.or(reading, opening));
    stage.setScene(new Scene(line, 200, 10));
    stage.show();
  }

  @Test
  void itRunsOnceSomethingTakesLong() throws Exception {
    Platform.runLater(() -> reading.set(true));

    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> line.isVisible());
  }

  @Test
  void itEndsWithWhatItFollowsAlsoAfterAGarbageCollection() throws Exception {
    Platform.runLater(() -> reading.set(true));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> line.isVisible());

    System.gc();
    Platform.runLater(() -> reading.set(false));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(line.isVisible()).isFalse();
  }
}
